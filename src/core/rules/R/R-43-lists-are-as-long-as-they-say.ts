import { chineseNumeral } from "../../number/chinese-numeral";
import { excerpt } from "../excerpts";
import { sentences } from "../narrative-parts";
import { once } from "../needs";
import { defineRule } from "../rule";

interface Miscounted {
  readonly phrase: string;
  readonly said: number;
  readonly listed: number;
}

export default defineRule(
  {
    id: "R-43",
    title: "列举数与数词不符",
    severity: "notice",
    basis: "绩效评价报告质量考核评分表：表述不清、错别字每处扣0.5分",
    why: "列举的名称与“几个”对不上，看的人不知道漏了还是多了。",
    fix: "请核对列举的名称和数目。",
    forms: ["narrative"],
  },
  once({ sentences }),
  {
    messages: {
      miscounted: ({ phrase, said, listed }: Miscounted) =>
        `报告写${phrase}，说是 ${said} 个，列举了 ${listed} 个。`,
    },
    check({ sentences }, { fail }) {
      const told = new Set<string>();
      for (const { text, paragraph } of sentences) {
        for (const list of miscountedIn(text)) {
          if (told.has(list.phrase)) continue;
          told.add(list.phrase);
          fail(
            "miscounted",
            { ...list, phrase: excerpt(list.phrase, 60) },
            { cells: [paragraph.cell], expected: String(list.said), actual: String(list.listed) },
          );
        }
      }
    },
  },
);

/** …、…、…等四个: the number behind a list. What stands before it is looked at only so far back. */
const counted = /(等)?([二两三四五六七八九十]{1,3}|\d{1,2})(?:个|家|项|类|支|种|所|条|大)(?=[一-龥])/g;
const longestList = 300;
const mostNames = 30;

function miscountedIn(text: string): Miscounted[] {
  const outer = withoutInner(text);
  return [...outer.matchAll(counted)].flatMap((match) => {
    const [tail, and, number = ""] = match;
    const before = outer.slice(Math.max(0, match.index - longestList), match.index);
    const list = lastClauseOf(before);
    const names = list.split("、");
    const said = /^\d/.test(number) ? Number(number) : (chineseNumeral(number) ?? 0);
    if (names.length < 2 || names.length > mostNames || names.includes("") || said < 2) return [];
    // A last “甲和乙” may be one name or two.
    const most = names.length + (names.at(-1)?.match(/[和及与]/g)?.length ?? 0);
    if (said >= names.length && said <= most) return [];
    // 甲、乙等十二个 names some of the twelve; only a list that is one short looks like a slip.
    const some = and !== undefined && said > most;
    if (some && (said !== most + 1 || names.length < 3)) return [];
    return [{ phrase: list + tail, said, listed: names.length }];
  });
}

/** A text in which what stands in brackets and quotes has no separators: “五、六” is one name. */
function withoutInner(text: string): string {
  return text.replace(/[（(《“][^（()）《》“”]{0,60}[）)》”]/g, (inner) => inner.replaceAll("、", "·"));
}

function lastClauseOf(text: string): string {
  const stop = Math.max(...Array.from("，。；：！？,;:!?").map((mark) => text.lastIndexOf(mark)));
  return text.slice(stop + 1);
}
