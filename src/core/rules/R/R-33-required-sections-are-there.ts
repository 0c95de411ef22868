import type { SectionKind } from "../../narrative/section-kinds";
import { outline } from "../narrative-parts";
import { once } from "../needs";
import { defineRule } from "../rule";
import { allInQuotes } from "../../quotes";

interface Missing {
  /** “部门概况”、“存在的主要问题” */
  readonly sections: string;
  readonly present: string;
}

/** The sections every report has, by what their headings are about. */
const required: readonly { readonly kinds: readonly SectionKind[]; readonly name: string }[] = [
  { kinds: ["overview"], name: "部门概况" },
  { kinds: ["spending"], name: "部门整体支出情况" },
  { kinds: ["performance"], name: "绩效目标完成情况（产出、效益、满意度、成本指标分析）" },
  { kinds: ["problems"], name: "存在的主要问题" },
  { kinds: ["measures"], name: "改进措施及有关建议" },
];

export default defineRule(
  {
    id: "R-33",
    title: "缺少必备章节",
    severity: "warning",
    basis: "绩效评价报告质量考核评分表：每缺失一项内容扣1分",
    why: "缺章按缺失内容扣分；没有绩效目标完成情况的，看不出钱花了办成什么事。",
    fix: "补写缺少的章节；内容已在其他章节的，把标题写明。",
    forms: ["narrative"],
  },
  once({ outline }),
  {
    messages: {
      missing: ({ sections, present }: Missing) => `报告缺少${sections}，现有各章为${present}。`,
    },
    check({ outline }, { fail }) {
      const present = new Set(outline.sections.flatMap(({ kinds }) => kinds));
      const missing = required.filter(({ kinds }) => !kinds.some((kind) => present.has(kind)));
      if (missing.length === 0) return;
      const { chapters } = outline;
      fail(
        "missing",
        {
          sections: allInQuotes(missing.map(({ name }) => name)),
          present: allInQuotes(chapters.map(({ mark, heading }) => mark + heading)),
        },
        { cells: chapters.map(({ paragraph }) => paragraph.cell) },
      );
    },
  },
);
