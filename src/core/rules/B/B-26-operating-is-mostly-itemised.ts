import { decimal, sumOf } from "../../number/decimal";
import { percentOf } from "../../number/rate";
import { type Known, figure, once } from "../needs";
import { defineRule } from "../rule";
import { part, printedParts } from "../sum-of-parts";
import { money, percent, quoted, typed } from "../wording";

interface Unlisted {
  readonly total: Known;
  readonly listed: string;
  readonly rest: string;
  /** "78.42%" */
  readonly share: string;
  readonly limit: string;
}

export default defineRule(
  {
    id: "B-26",
    title: "公用经费未列明部分占比高",
    severity: "notice",
    basis: "审核实践：公用经费大部分应能从表中看出用途（界限可在口径中设置）",
    why: "表中只列了办公、水电差旅、会议培训几项，劳务费、委托业务费、工会经费、交通补贴等没有列出；占比高时看不出经费用途。",
    fix: "请在自评报告中说明其他公用支出的构成。",
    related: ["B-25"],
    forms: ["base"],
  },
  once({
    total: figure("operating.final"),
    office: part(figure("operatingOffice.final")),
    utilities: part(figure("operatingUtilities.final")),
    meetings: part(figure("operatingMeetings.final")),
  }),
  {
    messages: {
      unlisted: ({ total, listed, rest, share, limit }: Unlisted) =>
        `${quoted(total.cell.label)}${typed(total)} 万元，所列分项共 ${listed} 万元，没有列明的有 ${rest} 万元，占 ${share}，超过 ${limit}% 的提示界限。`,
    },
    check({ total, office, utilities, meetings }, { profile, fail, inapplicable }) {
      const details = printedParts([office, utilities, meetings]);
      if (details.length === 0) {
        inapplicable(`表中没有${quoted(total.cell.label)}的分项。`);
        return;
      }
      const listed = sumOf(details.map(({ value }) => value));
      const rest = total.value.minus(listed);
      const share = percentOf(rest, total.value);
      if (share === null) {
        inapplicable(`${quoted(total.cell.label)}为 0。`);
        return;
      }
      const limit = profile.thresholds.unlistedOperating.value;
      if (share.lte(decimal(limit))) return;
      fail(
        "unlisted",
        { total, listed: money(listed), rest: money(rest), share: percent(share), limit },
        {
          cells: [total, ...details].map(({ cell }) => cell),
          expected: money(total.value),
          actual: money(listed),
          difference: money(rest),
        },
      );
    },
  },
);
