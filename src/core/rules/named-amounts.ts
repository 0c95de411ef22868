/** A special fund a sentence names with its amount. */
export interface NamedAmount {
  readonly name: string;
  readonly phrase: string;
}

const amountOfFund =
  /([一-龥“”"《》]{2,30}?专项(?:资金|经费|工作)?)(?:支出)?(?:为|共|共计)?\d[\d,.]{0,14}万元/g;
/** Names that stand for all special funds, or begin a sentence about them. */
const collective =
  /^(?:其中)?(?:.{0,6}(?:年度?|全年|本年|共|安排|投入|本级|市级|县级|区级|省级|中央|上级|财政|各项|其他|其它|另有|所有|全部|部门|单位))?(?:本级)?专项(?:资金|经费|工作)?$/;

/** The special funds a paragraph names with an amount: "松材线虫病防治专项131.80万元". */
export function amountsNamed(paragraph: string): NamedAmount[] {
  return [...paragraph.matchAll(amountOfFund)].flatMap((match) => {
    const name = (match[1] ?? "")
      .replace(/^.*(?:包括|用于|其中|以及|分别为|分别是|拨付|安排|支付|投入)/, "")
      .replace(/^[和及与]/, "");
    return collective.test(name) || name.length < 4 ? [] : [{ name, phrase: match[0] }];
  });
}
