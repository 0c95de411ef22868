import { fullMarks } from "../../form/full-marks";
import { openings } from "../excerpts";
import { outline } from "../narrative-parts";
import { figure, once } from "../needs";
import { defineRule } from "../rule";
import { typed } from "../wording";

interface FullMarks {
  readonly total: string;
  readonly count: number;
  readonly problems: string;
}

export default defineRule(
  {
    id: "R-31",
    title: "满分与问题并存",
    severity: "notice",
    basis: "审计通报的自评问题：自评得分不真实、自评打满分（赤峰市审计局2023年5月17日通报）；报告审核实践",
    why: "报告承认有问题，得分却一分不扣，审核时会认为自评不客观。",
    fix: "复核与这些问题有关的指标得分；确实不影响得分的，在报告中说明。",
    forms: ["self", "narrative"],
  },
  once({ outline, total: figure("total.score") }),
  {
    messages: {
      both: ({ total, count, problems }: FullMarks) =>
        `自评总分 ${total} 分，没有扣分，报告却列出 ${count} 个问题：${problems}。`,
    },
    check({ outline, total }, { fail }) {
      if (!total.value.eq(fullMarks) || outline.problems.length === 0) return;
      const { problems } = outline;
      fail(
        "both",
        { total: typed(total), count: problems.length, problems: openings(problems.map(({ text }) => text)) },
        { cells: [total.cell, ...new Set(problems.map(({ paragraph }) => paragraph.cell))] },
      );
    },
  },
);
