import type { Meaning } from "../../../src/core/narrative/meaning";
import { narrativeFigures } from "../../../src/core/narrative/ties";
import { cleanCase } from "../../forms/build/clean";
import { standardSheets } from "../../forms/build/standard-layout";
import { formOf } from "../report/form-of";
import { withNarrative } from "./mutate";

const form = formOf(standardSheets(cleanCase));
const [anyParagraph] = form.narrative?.paragraphs ?? [];

/** A meaning on one line: "percent - threePublic.final − threePublic.priorFinal". */
function meaningText(meaning: Meaning): string {
  switch (meaning.role) {
    case "share":
      return `share ${meaning.part} / ${meaning.whole}`;
    case "rate":
      return `rate ${meaning.of} / ${meaning.base}`;
    case "change":
      return `${meaning.measure} ${meaning.sign > 0 ? "+" : "-"} ${meaning.of} − ${meaning.base ?? "?"}`;
    case "unchanged":
      return `unchanged ${meaning.of} − ${meaning.base}`;
    case "indicator":
      return `indicator ${String(meaning.index + 1)} ${meaning.column}`;
    case "member":
      return "member";
    default:
      return `${meaning.role} ${meaning.of}`;
  }
}

/** Sentences, what their figures are tied to, and the figures that must stay untied. */
const sentences: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["基本支出和项目支出合计1228.50万元。", [], ["1228.50万元"]],
  ["基本支出、项目支出分别为780.00万元、448.50万元。", [], ["780.00万元", "448.50万元"]],
  ["行政编制39名，事业编制5名，工勤编制2名。", [], ["39名", "5名", "2名"]],
  [
    "全局编制46名，在职42人，临聘人员5人。",
    ["全局编制46名 → value staff.quota", "在职42人 → value staff.actual"],
    ["5人"],
  ],
  [
    "核定编制46名（行政编制30名、事业编制16名），实有在职42人。",
    ["核定编制46名 → value staff.quota", "实有在职42人 → value staff.actual"],
    ["30名", "16名"],
  ],
  ["局机关在职20人，下属事业单位在职22人。", [], ["20人", "22人"]],
  [
    "现有人数60人（在职42人、退休18人），其中女性20人。",
    ["现有人数60人 → value staff.present", "在职42人 → value staff.actual", "退休18人 → value staff.retired"],
    ["20人"],
  ],
  ["下属林业站项目支出20万元。", [], ["20万元"]],
  ["局机关基本支出500万元，二级单位基本支出280万元。", [], ["500万元", "280万元"]],
  ["2023年基本支出700万元，项目支出420万元。", [], ["700万元", "420万元"]],
  [
    "2023年，我局基本支出700万元，2024年基本支出780万元。",
    ["2024年基本支出780万元 → value expenditure.basic"],
    ["700万元"],
  ],
  [
    "三公经费2024年决算7.95万元，2023年决算9万元，比上年减少1.05万元，下降11.67%。",
    [
      "三公经费2024年决算7.95万元 → value threePublic.final",
      "2023年决算9万元 → value threePublic.priorFinal",
      "比上年减少1.05万元 → amount - threePublic.final − threePublic.priorFinal",
      "下降11.67% → percent - threePublic.final − threePublic.priorFinal",
    ],
    [],
  ],
  [
    "三公经费预算8.6万元，比上年预算减少0.5万元。",
    ["三公经费预算8.6万元 → value threePublic.budget"],
    ["0.5万元"],
  ],
  [
    "公务接待费2.35万元，比上年减少0.45万元，下降16.07%；公务用车运行维护费5.6万元，比上年减少0.6万元，下降9.68%。",
    [
      "公务接待费2.35万元 → value reception.final",
      "比上年减少0.45万元 → amount - reception.final − reception.priorFinal",
      "下降16.07% → percent - reception.final − reception.priorFinal",
      "公务用车运行维护费5.6万元 → value vehicleOperation.final",
      "比上年减少0.6万元 → amount - vehicleOperation.final − vehicleOperation.priorFinal",
      "下降9.68% → percent - vehicleOperation.final − vehicleOperation.priorFinal",
    ],
    [],
  ],
  [
    "“三公”经费支出7.95万元，其中：公务接待费2.35万元，公务用车运行维护费5.6万元，比上年减少1.05万元。",
    [
      "‘三公’经费支出7.95万元 → value threePublic.final",
      "公务接待费2.35万元 → value reception.final",
      "公务用车运行维护费5.6万元 → value vehicleOperation.final",
      "比上年减少1.05万元 → amount - threePublic.final − threePublic.priorFinal",
    ],
    [],
  ],
  [
    "“三公”经费支出7.95万元，比年初预算减少0.65万元，完成预算的92.44%。",
    [
      "‘三公’经费支出7.95万元 → value threePublic.final",
      "比年初预算减少0.65万元 → amount - threePublic.final − threePublic.budget",
      "完成预算的92.44% → rate threePublic.final / threePublic.budget",
    ],
    [],
  ],
  [
    "与上年相比，“三公”经费减少1.05万元，下降11.67%。",
    [
      "‘三公’经费减少1.05万元 → amount - threePublic.final − threePublic.priorFinal",
      "下降11.67% → percent - threePublic.final − threePublic.priorFinal",
    ],
    [],
  ],
  [
    "因公出国（境）费0万元，与上年持平。",
    ["因公出国（境）费0万元 → value abroad.final", "与上年持平 → unchanged abroad.final − abroad.priorFinal"],
    [],
  ],
  ["政府采购方面，年初预算82万元，实际支出80.36万元，执行率98%。", [], ["82万元", "80.36万元", "98%"]],
  [
    "政府采购支出80.36万元，其中货物类30万元、服务类50.36万元。",
    ["政府采购支出80.36万元 → value procurement.final"],
    ["30万元", "50.36万元"],
  ],
  [
    "项目支出448.5万元，其中设备购置30万元，比上年减少5万元。",
    ["项目支出448.5万元 → value projects.final"],
    ["30万元", "5万元"],
  ],
  [
    "全年预算数1250万元，比年初预算追加50万元。",
    [
      "全年预算数1250万元 → value funds.annualBudget",
      "比年初预算追加50万元 → amount + funds.annualBudget − funds.initialBudget",
    ],
    [],
  ],
  [
    "基本支出780万元，其中人员经费625.7万元，公用经费154.3万元，占基本支出的19.78%。",
    [
      "基本支出780万元 → value expenditure.basic",
      "公用经费154.3万元 → value operating.final",
      "占基本支出的19.78% → share operating.final / expenditure.basic",
    ],
    ["625.7万元"],
  ],
  ["总支出约1228万元。", [], ["1228万元"]],
  ["整体支出规模为0.12亿元。", ["整体支出规模为0.12亿元 → value funds.executed"], []],
  [
    "部门整体支出规模为１２２８．５０万元。",
    ["部门整体支出规模为１２２８．５０万元 → value funds.executed"],
    [],
  ],
  ["本年支出合计1,228.50万元。", ["本年支出合计1,228.50万元 → value funds.executed"], []],
  [
    "全年基本支出780.00万元，其中：工资福利支出612.40万元，占78.51%。",
    [
      "全年基本支出780.00万元 → value expenditure.basic",
      "工资福利支出612.40万元 → value basic.wages",
      "占78.51% → share basic.wages / expenditure.basic",
    ],
    [],
  ],
  [
    "项目支出448.50万元，其中商品和服务支出300.00万元。",
    ["项目支出448.50万元 → value projects.final"],
    ["300.00万元"],
  ],
  ["资金使用率100%，完成年度预算的98.28%。", [], ["100%", "98.28%"]],
  [
    "全年执行数1228.5万元，完成年初预算的98.28%，完成全年预算的98.28%。",
    [
      "全年执行数1228.5万元 → value funds.executed",
      "完成年初预算的98.28% → rate funds.executed / funds.initialBudget",
      "完成全年预算的98.28% → rate funds.executed / funds.annualBudget",
    ],
    [],
  ],
  ["森林覆盖率由58.5%提高到58.9%，提高0.4个百分点。", [], ["58.5%", "58.9%", "0.4个百分点"]],
  ["2023年森林覆盖率58.5%。", [], ["58.5%"]],
  [
    "“三公”经费控制率92.44%，变动率-11.67%。",
    ["‘三公’经费控制率92.44% → rate threePublic.final / threePublic.budget"],
    ["-11.67%"],
  ],
  ["2024年预算安排项目支出460万元，实际支出448.5万元。", [], ["460万元", "448.5万元"]],
  ["2024年预算批复1250万元，其中基本支出790万元、项目支出460万元。", [], ["1250万元", "790万元", "460万元"]],
  [
    "年初预算1250万元，其中：基本支出790万元，项目支出460万元。",
    ["年初预算1250万元 → value funds.initialBudget", "项目支出460万元 → value projects.budget"],
    ["790万元"],
  ],
  ["公益林补偿方面，年初预算82万元，支出合计80万元。", [], ["82万元", "80万元"]],
  ["预算完成率98.28%。", [], ["98.28%"]],
];

it.each(sentences)("%s", (text, ties, loose) => {
  if (!anyParagraph) throw new Error("the clean filing has a narrative");
  const paragraph = { text, cell: { ...anyParagraph.cell, text } };
  const { tied, untied } = narrativeFigures(withNarrative(form, [paragraph]));
  expect({
    tied: tied.map(({ phrase, meaning }) => `${phrase} → ${meaningText(meaning)}`),
    untied: untied.map(({ quote }) => quote),
  }).toEqual({ tied: ties, untied: loose });
});
