import type { Point } from "../../narrative/outline";
import { condensed } from "../../form/label";
import { commonWords, problemTopics } from "../lexicons/problem-topics";
import { opening } from "../excerpts";
import { outline } from "../narrative-parts";
import { once } from "../needs";
import { defineRule } from "../rule";

interface Unanswered {
  /** 问题2“…”、问题3“…” */
  readonly problems: string;
  /** ；措施4“…”不对应任何一个问题 */
  readonly measures: string;
}

/** What a problem or measure is about: its topics and the pieces of its own words. */
interface Matter {
  readonly point: Point;
  readonly about: ReadonlySet<string>;
}

export default defineRule(
  {
    id: "R-32",
    title: "措施未对应问题",
    severity: "notice",
    basis: "绩效评价报告质量考核评分表：改进措施应针对存在的问题；报告审核实践",
    why: "措施写成固定句子，列出的问题没有人去改，审核时会要求逐条对应。",
    fix: "请对照问题逐条写改进措施，与问题无关的固定句子可以删除。",
    forms: ["narrative"],
  },
  once({ outline }),
  {
    messages: {
      unanswered: ({ problems, measures }: Unanswered) => `${problems}没有对应的改进措施${measures}。`,
      noMeasures: ({ problems }: Pick<Unanswered, "problems">) =>
        `报告列出了问题，没有改进措施：${problems}。`,
    },
    check({ outline }, { fail, inapplicable }) {
      if (outline.problems.length === 0) {
        inapplicable("报告没有逐条列出问题。");
        return;
      }
      const problems = outline.problems.map(matterOf);
      const measures = outline.measures.map(matterOf);
      if (measures.length === 0) {
        if (outline.sections.some(({ kinds }) => kinds.includes("measures"))) return;
        fail("noMeasures", { problems: listed("问题", problems) }, { cells: cellsOf(problems) });
        return;
      }
      const open = unanswered(problems, measures);
      if (open.length === 0) return;
      const idle = unanswered(measures, problems).filter(hasTopic);
      const measuresTold = idle.length === 0 ? "" : `；${listed("措施", idle)}不对应任何一个问题`;
      fail(
        "unanswered",
        { problems: listed("问题", open), measures: measuresTold },
        { cells: cellsOf([...open, ...idle]) },
      );
    },
  },
);

const common = new RegExp(commonWords.join("|"), "g");
const piece = 3;
const most = 10;

function matterOf(point: Point): Matter {
  const text = condensed(point.text);
  const about = new Set(problemTopics.filter(({ words }) => words.test(text)).map(({ name }) => `#${name}`));
  for (const run of text.replace(common, " ").split(/[^\p{Script=Han}]+/u)) {
    for (let index = 0; index + piece <= run.length; index += 1) about.add(run.slice(index, index + piece));
  }
  return { point, about };
}

/** Those that share nothing with any of the others. */
function unanswered(matters: readonly Matter[], others: readonly Matter[]): Matter[] {
  const all = new Set(others.flatMap(({ about }) => [...about]));
  return matters.filter(({ about }) => ![...about].some((each) => all.has(each)));
}

function hasTopic({ about }: Matter): boolean {
  return [...about].some((each) => each.startsWith("#"));
}

function listed(word: string, matters: readonly Matter[]): string {
  const named = matters
    .slice(0, most)
    .map(({ point }) => `${word}${point.mark.replace(/[、.．]$/, "")}${opening(point.text)}`);
  return matters.length > most ? `${named.join("、")}等 ${String(matters.length)} 条` : named.join("、");
}

function cellsOf(matters: readonly Matter[]) {
  return [...new Set(matters.map(({ point }) => point.paragraph.cell))];
}
