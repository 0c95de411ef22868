import { type Area, areaAddress } from "../address";
import { type FieldId, indicatorColumns } from "../form/fields";
import { figureFields, formTitles, indicatorColumnFields, textFieldsLayout } from "../form/layout";
import type { Profile } from "../profile/profile";
import type { SheetContent, Validation } from "../sheet-content";
import { amountsIn, pointsIn, usualNamesIn } from "./entry-checks";
import { FormDraft, centred, heading, leftAligned, money, percent, points } from "./form-draft";
import { rateFormulas, sumFormula } from "./form-formulas";
import { type IndicatorGroup, indicatorGroups } from "./indicator-groups";

const rowHeight = 24;
/** Two lines: a row with a height of its own does not grow with its text, one without prints cramped while it is blank. */
const indicatorHeight = 34;
const columnWidths = [13, 12, 16, 24, 13, 13, 18, 8, 8, 18];
/** The indicator table begins right of its merged name, its columns in the order of `indicatorColumns`. */
const columnOf = (column: (typeof indicatorColumns)[number]) => 1 + indicatorColumns.indexOf(column);

/** 自评表, blank, of a year and a profile: 汨罗市2024年度表样 (10 physical columns). The year stands in its title only. */
export function blankSelfForm(year: number, profile: Profile): SheetContent {
  const draft = new FormDraft();
  draft.nextRow(36);
  draft.put(0, `${formTitles.self}（${year}年度）`, { across: 10, style: heading });
  draft.nextRow(rowHeight);
  draft.put(0, textFieldsLayout.department.label);
  draft.put(1, null, { across: 9, holds: "department" });
  putFunds(draft, profile);
  putGoals(draft);

  draft.nextRow(38);
  const headerRow = draft.row;
  const groups = indicatorGroups(profile);
  const rows = groups.flatMap(({ level2 }) => level2).reduce((sum, level2) => sum + level2.rows, 0);
  draft.put(0, "绩效指标", { down: 1 + rows });
  for (const column of indicatorColumns) draft.put(columnOf(column), indicatorColumnFields[column].label);
  const checks = groups.flatMap((group) => putGroup(draft, group));

  const scores: Area = {
    top: headerRow + 1,
    bottom: draft.row,
    left: columnOf("score"),
    right: columnOf("score"),
  };
  draft.nextRow(rowHeight);
  draft.put(0, figureFields["total.score"].label, { across: 8 });
  draft.put(8, null, { across: 2, style: points, holds: "total.score" });
  const scored = areaAddress(scores);
  const total = {
    formula: sumFormula(scored, `${draft.addressOf("funds.score")},${scored}`),
    result: "",
  };
  return {
    name: formTitles.self,
    columnWidths,
    rows: draft.rows(new Map([...rateFormulas(draft), ["total.score", total]])),
    page: {
      orientation: "landscape",
      margins: { top: 12, bottom: 15, left: 12, right: 12 },
      footer: "第 &P 页，共 &N 页",
      repeatRows: { first: headerRow, last: headerRow },
    },
    validations: [
      amountsIn(amounts.map((id) => draft.areaOf(id))),
      pointsIn([draft.areaOf("funds.weight")], 100),
      ...checks,
    ],
  };
}

const fundAmounts = ["funds.initialBudget", "funds.annualBudget", "funds.executed"] as const;
const sources = ["income.general", "income.governmentFund", "income.specialAccount", "income.other"] as const;
const uses = ["expenditure.basic", "expenditure.project"] as const;
const amounts: readonly FieldId[] = [...fundAmounts, ...sources, ...uses];

function putFunds(draft: FormDraft, { weights }: Profile): void {
  draft.nextRow(38);
  draft.put(0, "年度预算申请\n（万元）", { down: 3 + sources.length });
  draft.put(1, null, { across: 2 });
  fundAmounts.forEach((id, index) => {
    draft.put(3 + index, `${figureFields[id].label}\n（万元）`);
  });
  draft.put(6, figureFields["funds.weight"].label);
  draft.put(7, figureFields["funds.rate"].label);
  draft.put(8, figureFields["funds.score"].label, { across: 2 });

  draft.nextRow(rowHeight);
  draft.put(1, "年度资金总额：", { across: 2, style: leftAligned });
  fundAmounts.forEach((id, index) => {
    draft.put(3 + index, null, { style: money, holds: id });
  });
  draft.put(6, Number(weights.execution.value), { holds: "funds.weight" });
  draft.put(7, null, { style: percent, holds: "funds.rate" });
  draft.put(8, null, { across: 2, style: points, holds: "funds.score" });

  draft.nextRow(rowHeight);
  draft.put(1, "按收入性质分：", { across: 4, style: leftAligned });
  draft.put(5, "按支出性质分：", { across: 5, style: leftAligned });
  for (const source of sources) {
    draft.nextRow(30);
    draft.put(1, `${figureFields[source].label}：`, { across: 2, style: leftAligned });
    draft.put(3, null, { across: 2, style: money, holds: source });
    const use = usesBeside[source];
    draft.put(5, use ? `${use.prefix}${figureFields[use.id].label}：` : null, {
      across: 2,
      style: leftAligned,
    });
    draft.put(7, null, { across: 3, style: money, ...(use ? { holds: use.id } : {}) });
  }
}

/** 项目支出 stands two rows below 基本支出, beside 纳入专户 (表样). */
const usesBeside: Partial<
  Readonly<Record<(typeof sources)[number], { readonly id: (typeof uses)[number]; readonly prefix: string }>>
> = {
  "income.general": { id: "expenditure.basic", prefix: "其中：" },
  "income.specialAccount": { id: "expenditure.project", prefix: "" },
};

function putGoals(draft: FormDraft): void {
  draft.nextRow(rowHeight);
  draft.put(0, "年度总体目标", { down: 2 });
  draft.put(1, textFieldsLayout["goals.expected"].label, { across: 4 });
  draft.put(5, textFieldsLayout["goals.actual"].label, { across: 5 });
  draft.nextRow(110);
  draft.put(1, null, { across: 4, style: leftAligned, holds: "goals.expected" });
  draft.put(5, null, { across: 5, style: leftAligned, holds: "goals.actual" });
}

const plainColumns = ["level3", "target", "actual", "standard", "weight", "score", "reason"] as const;
const wordy: ReadonlySet<string> = new Set(["level3", "standard", "reason"]);

/** The empty rows of a 一级指标; returns what may be typed into them. */
function putGroup(draft: FormDraft, { level1, points: groupPoints, level2 }: IndicatorGroup): Validation[] {
  const top = draft.row + 1;
  const count = level2.reduce((sum, { rows }) => sum + rows, 0);
  for (const { name, rows } of level2) {
    for (let row = 0; row < rows; row++) {
      draft.nextRow(indicatorHeight);
      // The points are guidance and bind the rows below: rule S-37.
      if (draft.row === top)
        draft.put(columnOf("level1"), `${level1}\n（${groupPoints}分）`, { down: count });
      // On every row, unmerged: rows are deleted and inserted freely, and a list changes the name.
      draft.put(columnOf("level2"), name);
      for (const column of plainColumns) {
        draft.put(columnOf(column), null, { style: wordy.has(column) ? leftAligned : centred });
      }
    }
  }
  const column = (name: "level2" | "weight" | "score"): Area[] => [
    { top, bottom: draft.row, left: columnOf(name), right: columnOf(name) },
  ];
  const most = Number(groupPoints);
  const prompt = { title: "分值", message: `${level1}各行分值合计 ${groupPoints} 分。` };
  return [
    usualNamesIn(
      column("level2"),
      level2.map(({ name }) => name),
    ),
    pointsIn(column("weight"), most, prompt),
    pointsIn(column("score"), most),
  ];
}
