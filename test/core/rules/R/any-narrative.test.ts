import { readForm } from "../../../../src/core/form/read";
import { profiles } from "../../../../src/core/profile/profiles";
import { catalogue } from "../../../../src/core/rules/catalogue";
import { cleanCase } from "../../../forms/build/clean";
import { seedNarrative } from "../../../forms/build/seed-narrative";
import { snapshotOf } from "../../../forms/build/snapshot";
import { standardSheets } from "../../../forms/build/standard-layout";
import type { CaseData } from "../../../forms/case-data";

const rules = catalogue.filter(({ id }) => id.startsWith("R"));
const size = 200_000;
const filled = (piece: string) => piece.repeat(Math.ceil(size / piece.length));

/** Reports no one would write; each is a worst case of some search in a text. */
const narratives: Readonly<Record<string, readonly string[]>> = {
  "one sentence without an end": [...cleanCase.narrative, filled("支出专项资金、")],
  "one paragraph of many sentences": [...cleanCase.narrative, filled("基本支出780.00万元，占63.49%；")],
  "digits only": [...cleanCase.narrative, filled("1234567890")],
  "list marks only": [...cleanCase.narrative, filled("、")],
  "brackets that never close": [...cleanCase.narrative, filled("（“《")],
  "names of places only": [...cleanCase.narrative, filled("云岭县市区林业局")],
  "one paragraph a thousand times, each a little different": [
    ...cleanCase.narrative,
    ...Array.from(
      { length: 1000 },
      (_each, index) => `${"专项资金实行项目库管理，由财务股审核。".repeat(3)}${String(index)}`,
    ),
  ],
  "twenty copies of a report": Array.from({ length: 20 }, () => seedNarrative).flat(),
};

/** As many special funds as a large county has, none of which the report names. */
const items: CaseData["items"] = Array.from({ length: 1000 }, (_each, index) => ({
  name: `松材线虫病防治第${String(index)}号专项`,
  amounts: [1, 1, 1],
}));

describe("the rules about the report", () => {
  it.each(Object.entries(narratives))(
    "read %s without a fault",
    (_name, narrative) => {
      const form = readForm(snapshotOf(standardSheets({ ...cleanCase, narrative, items })));
      const faults = rules.flatMap((rule) =>
        rule.check(form, profiles["national-2021"]).notChecked.filter(({ kind }) => kind === "fault"),
      );
      expect(faults).toEqual([]);
    },
    // A search that grows with the square of the text takes minutes here.
    20_000,
  );
});
