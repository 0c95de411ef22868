import { emptyMessage, saysNothing, textEntry } from "../entry";
import { excerpt } from "../excerpts";
import { sentencesOutside } from "../narrative-parts";
import { once, textReading } from "../needs";
import { defineRule } from "../rule";

interface Contradiction {
  readonly phrase: string;
  /** What is wrong with the cell, a sentence. */
  readonly cell: string;
}

export default defineRule(
  {
    id: "R-30",
    title: "厉行节约表述矛盾",
    severity: "warning",
    basis: "报告与基础数据表“厉行节约保障措施”应一致（报告审核实践）",
    why: "报告说厉行节约有成效，基础数据表却没有写任何措施，成效没有依据。",
    fix: "在基础数据表“厉行节约保障措施”中写明制度和措施；没有措施的，修改报告的说法。",
    forms: ["base", "narrative"],
  },
  once({
    thrift: textEntry(textReading("thrift")),
    sentences: sentencesOutside(["problems", "measures"]),
  }),
  {
    messages: {
      contradiction: ({ phrase, cell }: Contradiction) => `报告写${phrase}，但基础数据表${cell}`,
    },
    check({ thrift, sentences }, { fail }) {
      if (!saysNothing(thrift)) return;
      const credit = sentences.find(({ plain }) => credits.test(plain) && !denies.test(plain));
      if (!credit) return;
      fail(
        "contradiction",
        { phrase: excerpt(credit.text, 60), cell: emptyMessage(thrift.cell) },
        { cells: [credit.paragraph.cell, thrift.cell] },
      );
    },
  },
);

const credits = /厉行(?:勤俭)?节约|勤俭节约|节约(?:型机关|制度|措施)|节约(?:了)?(?:经费|开支|支出)/;
const denies = /(?:未|没有|不够|缺乏|有待|尚不)[^,。;]{0,8}(?:节约|到位|健全)/;
