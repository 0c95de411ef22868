import { isShortFor } from "./short-name";

/* The words around a figure, as patterns over condensed text. */

/** Words before a name that do not change what it means. */
const opening = new RegExp(
  "^(?:" +
    [
      "截至|截止到?|到|至",
      "(?:19|20)\\d\\d年(?:度|初|末|底)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:末|底)?",
      "(?:我|本|该)(?:单位|部门|机关|局|办|委|院|中心|镇|乡|街道|校|会|厅|处|所|站|馆|队|县|市|区|级)?",
      "全(?:局|办|年度?|院|委|会|校|县|市|区)",
      "部门|单位|上年度?|去年|本年度?|今年|当年|年度|年(?:末|底|初|中|内)",
      "主要(?:用于|是|为|包括)?|用于|包括|包含|其中|分别为?|资金来源|(?:产出|效益|成本|满意度|质量|数量|时效)(?:方面|指标)?",
      "实际|共有?|合计|总计|累计|以及|及|和|与|人员|现有|实有|在编|全部|安排|发生|支付|达到|方面|中|有|为|是|:",
      "[一二三四五六七八九十]+(?:是|、)|\\([一二三四五六七八九十\\d]+\\)|\\d+[.、]",
    ].join("|") +
    ")+",
);
/** Where a name may begin anew: after a mark, after 其中, or where a list goes on behind a figure or bracket. */
const newBeginning = /(?:[，,；;：:。()（）]、?|其中|包括|包含|^、|\u0000)/g;

const unitEnd = /[局办委院会厅处校站馆队府心]$/;

/** The words of a lead after the last place where a name may begin, up to `end`. */
export function beforeName(lead: string, end: number): string {
  const head = lead.slice(0, end);
  const last = [...head.matchAll(newBeginning)].at(-1);
  return last ? head.slice(last.index + last[0].length) : head;
}

/** Words without the opening ones and the department's own name (or a short form of it). */
export function withoutOpening(words: string, department: string): string {
  let rest = words.replace(opening, "");
  for (let length = rest.length; length >= 2; length -= 1) {
    const own = rest.slice(0, length);
    if (unitEnd.test(own) && isShortFor(own, department)) {
      rest = rest.slice(length).replace(opening, "");
      break;
    }
  }
  return rest;
}

/** Words between a name and its figure that do not change what it means. */
export const joining =
  /^(?:(?:19|20)\d\d年(?:度|末)?|支出|经费|资金|费用?|收入|拨款|总额|总量|合计|总计|共计|共|金额|规模|数额?|人数|人员|编制|为|是|达到?|有|实际|年度|全年|当年|本年|决算数?|预算数?|年初|安排|投入|执行数?|完成值?|指标值|目标值|发生|分别|仅|只有|:|\(万元\)|\(人\)|\(%\)|[≥≧⩾>≤≦⩽<=]|约|近)*$/;

const year = "(?:19|20)\\d\\d年(?:度)?";
const verb =
  "增加|增长|上升|提高|增幅|减少|下降|降低|压减|压缩|节约|节支|降幅|减幅|超出|超过|超|追加|调增|调减|核减";
const ups = /^(?:增|上升|提高|超|追加|调增)/;
const endOfVerb = "(?:了|额|率|幅度|数|资金|经费)*(?:为|达到?|约|:)?";

/** What a change is compared with. */
export type ComparedWith = "prior" | "budget" | "initialBudget" | "unknown" | "none";

export interface ChangeWords {
  readonly word: string;
  readonly sign: 1 | -1;
  readonly comparedWith: ComparedWith;
  /** What stands before the comparison: the name of what changed, or nothing. */
  readonly before: string;
}

const verbAtEnd = new RegExp(`(${verb})${endOfVerb}$`);
const overBudget = /(超出?|超过)(年初|年度|全年|本年|当年)?预算(?:数|安排|金额)?(?:支出)?(?:了|为|达)?$/;
const comparison = new RegExp(
  `(?:比|较|与|同)(上一?年度?|上年同期|去年|去年同期|${year}|年初预算|(?:年度|全年|本年|当年|调整后?)?预算)` +
    "((?:同期|预算|决算|支出|执行|实际|年初|安排|数|额)*)(?:相比|比)?[，,]?(?:同比|实际|共|均|大幅|略有|有所|相应|总体)*$",
);
/** 与上年相比，三公经费 …: the comparison stands before the name. */
const leadingComparison = new RegExp(
  `(?:比|较|与|同|和)(上一?年度?|上年同期|去年|去年同期|${year})((?:同期|预算|决算|支出|执行|实际|数|额)*)(?:相比|比较|比)?[，,]([^，,；;：:]+)$`,
);
const sameTime = /(?:同比|比上年同期)(?:实际|共|均|大幅|略有|有所)*$/;
const inYear = /(?:年中|年内|全年|本年|当年)?(?:共|预算|净)*$/;

/** The change a lead ends with (比2023年决算数减少), or null. `y` is the evaluation year. */
export function changeWords(lead: string, y: number | null): ChangeWords | null {
  const over = overBudget.exec(lead);
  if (over) {
    const [, word = "", which = ""] = over;
    const comparedWith = which === "年初" ? "initialBudget" : "budget";
    return { word, sign: 1, comparedWith, before: lead.slice(0, over.index) };
  }
  const found = verbAtEnd.exec(lead);
  if (!found) return null;
  const [, word = ""] = found;
  const before = lead.slice(0, found.index);
  const sign = ups.test(word) ? 1 : -1;
  const compared = comparedIn(before, y);
  if (compared) return { word, sign, ...compared };
  const leading = leadingComparison.exec(before);
  if (leading) {
    const [, base = "", detail = "", name = ""] = leading;
    return { word, sign, comparedWith: baseOf(base, detail, y), before: name };
  }
  if (/^(?:追加|调增|调减|核减)/.test(word)) {
    return { word, sign, comparedWith: "none", before: before.replace(inYear, "") };
  }
  return { word, sign, comparedWith: "none", before };
}

/** What a lead that ends with 与上年 (相比) compares with, or null. */
export function comparedIn(
  lead: string,
  y: number | null,
): Pick<ChangeWords, "comparedWith" | "before"> | null {
  const same = sameTime.exec(lead);
  if (same) return { comparedWith: "prior", before: lead.slice(0, same.index) };
  const found = comparison.exec(lead);
  if (!found) return null;
  const [, base = "", detail = ""] = found;
  return { comparedWith: baseOf(base, detail, y), before: lead.slice(0, found.index) };
}

function baseOf(base: string, detail: string, y: number | null): ComparedWith {
  if (base === "年初预算") return "initialBudget";
  if (base.endsWith("预算")) return "budget";
  const printed = /^\d{4}/.exec(base);
  const offset = printed ? (y === null ? null : Number(printed[0]) - y) : -1;
  if (offset === 0)
    return detail.includes("年初") ? "initialBudget" : detail.includes("预算") ? "budget" : "unknown";
  return offset === -1 && !detail.includes("预算") ? "prior" : "unknown";
}

const aboutPlan = /预算|批复|批准|下达|计划/;
const aboutResult = /决算|执行|实际|完成|使用情况|支出情况/;
const fundsNames = /(?:一般公共|政府性基金|国有资本经营|社会保险基金)预算|预算(?:单位|管理|绩效|编制|指标)/g;

/** Whether words speak of what was planned (2024年预算批复, 预算安排情况), not of what was spent. */
export function isAboutPlan(words: string): boolean {
  const rest = words.replace(fundsNames, "");
  return aboutPlan.test(rest) && !aboutResult.test(rest);
}

/** Whether a list begins in a lead: 其中, 包括, a colon or a bracket. */
export function opensList(lead: string): boolean {
  return /其中|包括|包含|分别|[：:（(]/.test(lead);
}

const comparedYear = new RegExp(`(?:比|较|与|同|和)(?:${year}|上一?年度?|去年)`, "g");

/** The year words speak of, against the evaluation year; a year that is only compared with is none. */
export function yearOf(words: string, y: number | null): "current" | "prior" | "other" | null {
  const own = words.replace(comparedYear, "");
  const printed = [...own.matchAll(/((?:19|20)\d\d)年(?!\d{1,2}月)/g)].at(-1)?.[1];
  if (printed !== undefined) {
    const offset = y === null ? null : Number(printed) - y;
    return offset === 0 ? "current" : offset === -1 ? "prior" : "other";
  }
  if (/上年(?!末|底|结转)|上一年|去年/.test(own)) return "prior";
  return /本年|今年|当年/.test(own) ? "current" : null;
}
