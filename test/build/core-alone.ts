import * as check from "../../src/core/check";
import * as read from "../../src/core/form/read";
import * as state from "../../src/core/state";

/** The use cases the pane opens with, held on to so that the bundler keeps all of the core they need. */
Object.assign(window, { core: { check, read, state } });
