import type { Decimal } from "../number/decimal";
import type { AmountColumn, AmountId, AmountRow, FigureId } from "../form/fields";

/** What the report names and the forms do not hold as a cell of its own. */
export type TextOnly =
  | "income.total" // 收入合计
  | "income.grandTotal" // 收入总计: with what was carried over from the year before
  | "income.carriedIn" // 年初结转和结余
  | "income.appropriation" // 财政拨款 = 一般公共预算 + 政府性基金
  | "basic.wages" // 工资福利支出
  | "basic.goods" // 商品和服务支出
  | "basic.subsidies" // 对个人和家庭的补助
  | "basic.capital" // 资本性支出
  | "staff.present" // 现有人数
  | "staff.retired" // 退休
  | "staff.veterans" // 离休
  | "staff.allRetired"; // 离退休

/** One stated thing: a figure of the forms, an amount of a special item (by index), or what only the report names. */
export type Ref = FigureId | `item.${number}.${AmountColumn}` | TextOnly;

/** What a paragraph speaks of: a row of the amounts or an item has three columns, everything else one figure. */
export type Subject =
  AmountRow | `item.${number}` | "whole" | Exclude<FigureId, AmountId> | Exclude<TextOnly, FigureId>;

/** What a figure of the narrative states. */
export type Meaning =
  | { readonly role: "value"; readonly of: Ref }
  /** A part of something, named only by its source (其中财政拨款): it cannot be more than the whole. */
  | { readonly role: "portion"; readonly of: Ref }
  /** Persons counted in 现有人数 under a name the forms do not know. */
  | { readonly role: "member" }
  | {
      readonly role: "share";
      readonly part: Ref;
      readonly whole: Ref;
      /** The part as printed beside its share: what counts where the forms do not hold it (工资福利支出). */
      readonly printed: Decimal | null;
    }
  | {
      readonly role: "change";
      readonly of: Ref;
      /** What it is compared with; null where the forms do not hold it (收入比上年). */
      readonly base: Ref | null;
      readonly measure: "amount" | "percent";
      /** The direction word as printed; null where only 变动 is written. */
      readonly word: string;
      readonly sign: 1 | -1;
    }
  /** 与上年持平. */
  | { readonly role: "unchanged"; readonly of: Ref; readonly base: Ref }
  /** 控制率, 执行率, 为年度预算的…%. */
  | { readonly role: "rate"; readonly name: string; readonly of: Ref; readonly base: Ref }
  | { readonly role: "indicator"; readonly index: number; readonly column: "target" | "actual" };
