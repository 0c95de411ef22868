import * as read from "../../src/core/form/read";
import * as profiles from "../../src/core/profile/profiles";
import * as outcomes from "../../src/core/rules/outcomes";
import * as state from "../../src/core/state";

/** What the pane opens with of the core, held on to so that the bundler keeps all of it. The rules come later. */
Object.assign(window, { core: { read, profiles, outcomes, state } });
