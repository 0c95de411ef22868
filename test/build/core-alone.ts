import * as check from "../../src/core/check";
import * as fill from "../../src/core/fill";
import * as fixes from "../../src/core/fixes";
import * as read from "../../src/core/form/read";
import * as state from "../../src/core/state";
import * as report from "../../src/core/write-report";

/** The use cases the pane calls, held on to so that the bundler keeps all of the core they need. */
Object.assign(window, { core: { check, fill, fixes, read, report, state } });
