import { type AmountColumn, type AmountRow, amountRows } from "../form/fields";
import type { Form } from "../form/form";
import { amountRowFields } from "../form/layout";
import { condensedText } from "./condensed-text";
import type { Ref, Subject } from "./meaning";

/** What a name in the narrative may mean, the likeliest first; none = a name that must not be taken for a shorter one. */
export type Names = ReadonlyMap<string, readonly Named[]>;
export type Named = Subject | { readonly indicator: number };

/** Wordings beside the printed labels of the forms (domain F.2, E.2). */
const wordings: readonly (readonly [subjects: readonly Subject[], words: string])[] = [
  [
    ["whole"],
    "部门整体支出规模 整体支出规模 部门整体支出 整体支出 支出合计 支出总计 支出总额 总支出 全年支出 全年总支出 支出总规模 支出规模 " +
      "全年执行数 预算执行数 全年支出合计 全年支出总额 本年支出合计 部门支出 部门总支出 本年支出 全部支出",
  ],
  [["funds.initialBudget"], "年初预算数 年初预算 年初预算总额 年初部门预算 年初批复预算数 年初预算收入"],
  [
    ["funds.annualBudget"],
    "全年预算数 全年预算 全年预算总额 调整后预算数 调整预算数 调整后预算 全年调整预算数",
  ],
  [["income.grandTotal"], "收入总计 收支总计"],
  [
    ["income.carriedIn"],
    "年初结转 年初结转和结余 年初结转结余 上年结转 上年结转和结余 上年结转结余 使用非财政拨款结余",
  ],
  [
    ["income.total"],
    "收入总额 收入合计 总收入 全年收入 全年收入合计 全年收入总额 全年总收入 本年收入合计 本年收入 收入",
  ],
  [
    ["income.appropriation"],
    "财政拨款 财政拨款收入 财政拨款合计 当年财政拨款 本年财政拨款 一般公共预算财政拨款收入合计",
  ],
  [
    ["income.general"],
    "一般公共预算 一般公共预算拨款 一般公共预算财政拨款 一般公共预算财政拨款收入 一般公共预算收入 一般公共预算拨款收入",
  ],
  [
    ["income.governmentFund"],
    "政府性基金 政府性基金拨款 政府性基金预算 政府性基金预算拨款 政府性基金预算财政拨款 政府性基金预算财政拨款收入 政府性基金收入",
  ],
  [
    ["income.specialAccount"],
    "专户管理的非税收入 纳入专户管理的非税收入 纳入专户管理的非税收入拨款 财政专户管理资金 纳入财政专户管理的收入",
  ],
  [["income.other"], "其他资金"],
  [["expenditure.basic"], "基本支出"],
  [["projects", "projectsSpecial"], "项目支出 项目经费支出 项目总支出"],
  [["projects", "projectsSpecial"], "专项支出 专项资金 专项经费 专项资金支出 专项经费支出"],
  [["projectsSpecial"], "本级专项资金 市级专项资金 县级专项资金 区级专项资金 省级专项资金"],
  [["threePublic"], "三公经费 三公经费支出"],
  [
    ["vehicles"],
    "公务用车购置及运行维护费 公务用车购置和运行维护费 公务用车购置及运行费 公务用车购置和维护经费 公务用车费用",
  ],
  [["operating"], "公用经费 日常公用经费 公用支出 日常公用支出"],
  [["procurement"], "政府采购 政府采购金额 政府采购支出"],
  [["basic.wages"], "工资福利支出 人员工资福利支出 工资和福利支出"],
  [["basic.goods"], "商品和服务支出 商品服务支出 商品与服务支出"],
  [["basic.subsidies"], "对个人和家庭的补助 对个人和家庭的补助支出 对个人和家庭补助 对个人和家庭补助支出"],
  [["basic.capital"], "资本性支出 其他资本性支出"],
  [
    ["staff.quota"],
    "编制 编制数 编制人数 人员编制 人员编制数 核定编制 核定编制数 总编制 行政事业总编制 总编制数 编制总数",
  ],
  [
    ["staff.actual"],
    "在职 在职人员 在职人数 在职职工 实际在职 实际在职人数 实际在职人员 在职实有 在职实有人数 在编在职 在职在编 在编在职人员 在职在编人员 年末在职人数",
  ],
  [
    ["staff.present"],
    "现有人数 现有人员 现有职工 现有干部职工 干部职工 实有人数 实有人员 总人数 人员总数 现有编制人员",
  ],
  [["staff.veterans"], "离休 离休人员 离休人数 离休干部"],
  [["staff.retired"], "退休 退休人员 退休人数 退休职工"],
  [["staff.allRetired"], "离退休 离退休人员 离退休人数"],
  [["buildings.approvedArea"], "批复规模 楼堂馆所批复规模 批准建设面积 批复面积"],
  [["buildings.actualArea"], "实际规模 楼堂馆所实际规模 实际建设面积"],
  [["buildings.budgetedInvestment"], "预算投资 批准投资 批复投资"],
  [["buildings.actualInvestment"], "实际投资"],
  // Names that hold a shorter one and mean something else.
  [
    [],
    "财政拨款支出 一般公共预算支出 一般公共预算财政拨款支出 财政拨款基本支出 财政拨款项目支出 政府性基金预算支出 预算项目支出 " +
      "财政拨款结转 年末结转 行政编制 事业编制 车辆编制 公务用车编制 领导职数 人员经费 人员支出 其他支出 经营支出 " +
      "非税收入 其他收入 经营收入 事业收入 上级补助收入",
  ],
];

/** Shorter names than this are words of the language, not names of an item or indicator. */
const shortestOwnName = 4;

/** Every name of a form's figures, its items and its indicators. */
export function namesOf(form: Form): Names {
  const names = new Map<string, readonly Named[]>();
  const add = (written: string, named: readonly Named[]) => {
    const { text } = condensedText(written);
    if (text !== "" && !names.has(text)) names.set(text, named);
  };
  for (const [subjects, words] of wordings) for (const word of words.split(" ")) add(word, subjects);
  for (const row of amountRows) {
    for (const label of [amountRowFields[row].label, ...amountRowFields[row].synonyms]) {
      // 办公费, 会议费 and the like also stand for one account of several; only the form's own label is certain.
      if (label.length >= shortestOwnName || row === "reception") add(label, [row]);
    }
  }
  form.items.forEach(({ name }, index) => {
    if (name.state === "read" && name.value.trim().length >= shortestOwnName) {
      add(name.value, [`item.${index}`]);
    }
  });
  form.indicators.forEach(({ texts: { level3 } }, index) => {
    if (level3.state === "read" && level3.value.trim().length >= shortestOwnName) {
      add(level3.value.replace(/[。；;，,：:\s]+$/, ""), [{ indicator: index }]);
    }
  });
  return names;
}

const rows: ReadonlySet<string> = new Set<AmountRow>(amountRows);

export function isRow(subject: Subject): subject is AmountRow {
  return rows.has(subject);
}

/** The figure a subject has in a column, or null where the forms hold none. */
export function refOf(subject: Subject, column: AmountColumn): Ref | null {
  if (isRow(subject)) return `${subject}.${column}`;
  if (subject.startsWith("item.")) return `${subject as `item.${number}`}.${column}`;
  if (subject === "whole") {
    return column === "final" ? "funds.executed" : column === "budget" ? "funds.annualBudget" : null;
  }
  return column === "final" ? (subject as Ref) : null;
}

/** What each part is named under (其中). */
const parents: Readonly<Partial<Record<string, readonly Subject[]>>> = {
  vehicles: ["threePublic"],
  vehiclePurchase: ["threePublic", "vehicles"],
  vehicleOperation: ["threePublic", "vehicles"],
  abroad: ["threePublic"],
  reception: ["threePublic"],
  projectsBusiness: ["projects"],
  projectsMaintenance: ["projects"],
  projectsSpecial: ["projects"],
  operatingOffice: ["operating"],
  operatingUtilities: ["operating"],
  operatingMeetings: ["operating"],
  "basic.wages": ["expenditure.basic"],
  "basic.goods": ["expenditure.basic"],
  "basic.subsidies": ["expenditure.basic"],
  "basic.capital": ["expenditure.basic"],
  "income.total": ["income.grandTotal"],
  "income.carriedIn": ["income.grandTotal"],
  "income.appropriation": ["income.total"],
  "income.general": ["income.total", "income.appropriation"],
  "income.governmentFund": ["income.total", "income.appropriation"],
  "income.specialAccount": ["income.total"],
  "income.other": ["income.total"],
  "staff.actual": ["staff.present"],
  "staff.retired": ["staff.present", "staff.allRetired"],
  "staff.veterans": ["staff.present", "staff.allRetired"],
  "staff.allRetired": ["staff.present"],
};

/** Whether a subject is named as a part of another. */
export function isPartOf(part: Subject, whole: Subject): boolean {
  if (part.startsWith("item.")) return whole === "projects" || whole === "projectsSpecial";
  return parents[part]?.includes(whole) ?? false;
}

/** Whether a subject means its own thing only under its head: 商品和服务支出 is of 基本支出 there, of 项目支出 elsewhere. */
export function needsHead(subject: Subject): boolean {
  return subject.startsWith("basic.");
}

const wholes: ReadonlySet<Subject> = new Set<Subject>([
  "whole",
  "funds.initialBudget",
  "funds.annualBudget",
  "income.total",
  "income.grandTotal",
]);

/** The subjects that speak of the department's money as a whole. */
export function isWhole(subject: Subject): boolean {
  return wholes.has(subject);
}
