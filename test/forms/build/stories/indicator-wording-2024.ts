import type { CaseData, IndicatorData } from "../../case-data";
import { cleanCase } from "../clean";
import { indicator } from "../indicator";
import { standardSheets } from "../standard-layout";

export const story =
  "档案馆照搬别处的指标：口号当数量指标、程度词没有标准、不涉及的指标占分、期限只写全年、三级指标写成整句、留着模板行、目标和主要专项没有指标；公用经费超支大于年中追加，没有节约措施却得满分；没有满意度调查，99.63分自评为良。";

/** What the filer wrote in the rows of the clean case, by the name of the indicator; weights still sum to 90. */
const faults: Readonly<Record<string, Partial<IndicatorData>>> = {
  // S-39: a slogan, without a unit.
  松材线虫病防治小班数: { level3: "全面提升档案管理水平", target: 1, actual: 1 },
  森林防火巡护次数: { level3: "档案整理卷数", target: "≥4800件", actual: "5020件" },
  义务植树参加人次数: {
    level3: "查档接待人次",
    reason: "库房改造期间闭馆两周，查档人数减少。改进措施：开设临时查档点。",
  },
  // S-54: a whole sentence.
  新造林成活率: { level3: "坚持为党管档、为国守史、为民服务的宗旨，不断提高归档文件的规范率和完整率" },
  松材线虫病病死树清理合格率: { level3: "案卷质量合格率" },
  // S-42: no deadline.
  森林防火隔离带建成时间: { level3: "完成时间", target: "2024年全年", actual: "2024年全年" },
  // S-40: a level word without a standard.
  林下经济带动农户数: { level3: "查档节约群众费用", target: "有所提升", actual: "有所提升", standard: null },
  森林防火宣传覆盖行政村个数: { level3: "档案进村宣传村数" },
  // S-55: nothing ecological about archives. S-41: 无 with points.
  森林覆盖率: { level3: "生态环境改善情况", target: "不涉及", actual: "不涉及" },
  国土绿化管护责任书签订率: { level3: "档案安全责任书签订率" },
  林农和群众满意度: { level3: "查档群众满意度" },
  公用经费控制率: { level3: "办公能耗成本控制率" },
  林区施工扰民投诉件数: { level3: "闭馆期间投诉件数" },
  防治药剂包装废弃物未回收率: { level3: "对自然生态环境造成的负面影响", target: "无", actual: "无" },
};

/** S-56: a row that the template had. */
const template = indicator(null, null, "……", null, null, null, null, null);

const filing: CaseData = {
  ...cleanCase,
  department: "云岭县档案馆",
  items: [
    { name: "库房改造工程", amounts: [200, 240, 236.5] },
    { name: "年鉴编纂专项", amounts: [75, 68, 64] },
  ],
  // 34.30 over budget, 20.00 added. X-09: nothing done to save.
  amounts: { ...cleanCase.amounts, operating: [150, 120, 154.3] },
  funds: { initialBudget: 1230, annualBudget: 1250, executed: 1228.5, weight: 10, rate: 0.9828, score: 9.83 },
  thrift: "无",
  goals: {
    expected:
      "1、完成不少于4800件档案整理，案卷质量合格率不低于98%；\n2、推进年鉴编纂出版；\n3、做好查档接待，查档群众满意度不低于90%。",
    actual: "1、整理5020件，案卷合格率98.6%；\n2、年鉴已交付印刷；\n3、接待8640人次，满意度95.2%。",
  },
  indicators: cleanCase.indicators.flatMap((row) => {
    const filled = { ...row, ...faults[String(row.level3)] };
    return row.level3 === "森林防火巡护次数" ? [filled, template] : [filled];
  }),
  // S-47: no survey. S-52: 99.63 points are 优.
  narrative: [
    "云岭县档案馆2024年度部门整体支出绩效自评报告",
    "一、部门概况",
    "我馆负责全县档案的接收、保管和利用。",
    "二、绩效目标完成情况",
    "全年整理档案5020件，接待查档8640人次，查档群众满意度95.2%。",
    "三、自评结论",
    "经自评，我馆整体支出绩效自评得分99.63分，评价等级为“良”。",
    "四、改进措施",
    "加快年鉴出版进度。",
    "云岭县档案馆",
    "2025年3月20日",
  ],
};

export const sheets = standardSheets(filing);

export const triggers: readonly string[] = [
  "S-39",
  "S-40",
  "S-41",
  "S-42",
  "S-47",
  "S-52",
  "S-54",
  "S-55",
  "S-56",
  "S-59",
  "X-08",
  "X-09",
  "X-14",
];
