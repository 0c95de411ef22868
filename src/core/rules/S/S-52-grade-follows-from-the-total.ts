import type { Cell, Form } from "../../form/form";
import { condensed } from "../../form/label";
import { statedGrades } from "../../narrative/stated-result";
import { type Profile, gradeOf } from "../../profile/profile";
import { type Need, figure, once, optional } from "../needs";
import { defineRule } from "../rule";
import { typed } from "../wording";
import { inQuotes } from "../../quotes";

interface Told {
  readonly phrase: string;
  readonly word: string;
  /** The names of the scheme: 优、良、中、差. */
  readonly names: string;
  readonly scheme: string;
  readonly bounds: string;
  readonly total: string;
  readonly right: string;
}

export default defineRule(
  {
    id: "S-52",
    title: "等级与总分不符",
    severity: "warning",
    basis:
      "财政部预算司：90（含）—100 分为优，80（含）—90 分为良，60（含）—80 分为中，60 分以下为差；各地另有规定的以所选口径为准",
    why: "等级是总分换算来的，写错或用了“优秀”“合格”这类名称，与公开的结果对不上。",
    fix: "请按总分和本地的等级划分改写等级。",
    forms: ["self"],
  },
  once({
    total: optional(figure("total.score")),
    stated: gradesOf(),
  }),
  {
    messages: {
      wrong: (t: Told) =>
        `${inQuotes(t.phrase)}与总分不符：总分为 ${t.total} 分，按${inQuotes(t.scheme)}口径（${t.bounds}）应为“${t.right}”。`,
      noGrade: (t: Told) =>
        `${inQuotes(t.phrase)}中的${inQuotes(t.word)}不是等级名称（等级分为${t.names}）；总分为 ${t.total} 分，按${inQuotes(t.scheme)}口径应为“${t.right}”。`,
      noGradeNoTotal: (t: Told) =>
        `${inQuotes(t.phrase)}中的${inQuotes(t.word)}不是${inQuotes(t.scheme)}口径的等级名称（等级分为${t.names}）。`,
    },
    check({ total, stated }, { profile, fail, wait, inapplicable }) {
      if (stated.length === 0) {
        inapplicable("没有找到写明的评价等级。");
        return;
      }
      const right = total && gradeOf(total.value, profile);
      const names = profile.grades.map(({ name }) => name);
      for (const { word, phrase, cell } of stated) {
        const told: Told = {
          phrase,
          word,
          names: names.join("、"),
          scheme: profile.title,
          bounds: boundsOf(profile),
          total: total ? typed(total) : "",
          right: right ?? "",
        };
        if (!total || right === null) {
          if (!names.includes(word)) fail("noGradeNoTotal", told, { cells: [cell], actual: word });
          else wait({ reason: "没有可以换算等级的总分。", cells: [cell], kind: "blank" });
        } else if (word !== right) {
          const message = names.includes(word) ? "wrong" : "noGrade";
          fail(message, told, { cells: [cell, total.cell], expected: right, actual: word });
        }
      }
    },
  },
);

interface Stated {
  readonly word: string;
  /** As written: 评价等级为“优”. */
  readonly phrase: string;
  readonly cell: Cell;
}

/** The grades stated on the sheet beside the total, in 实际完成情况 and in the narrative. */
function gradesOf(): Need<readonly Stated[]> {
  return (form: Form) => {
    const { grade } = form;
    const word = grade.state === "read" ? condensed(grade.value).replace(/[级等]$/, "") : "";
    const onSheet =
      grade.state === "read" && /^[\p{Script=Han}]{1,4}$/u.test(word)
        ? [{ word, phrase: `${grade.cell.label}：${grade.value}`, cell: grade.cell }]
        : [];
    const told = statedGrades(form).map(({ word, phrase, sentence }) => ({
      word,
      phrase,
      cell: sentence.paragraph.cell,
    }));
    return { value: [...onSheet, ...told] };
  };
}

/** 90 分以上为优、80 分以上为良…. */
function boundsOf({ grades }: Profile): string {
  return grades
    .slice(0, -1)
    .map(({ name, from }) => `${from.value} 分以上为${name}`)
    .join("、");
}
