import { earmarkedClaims, movedMoney, notMoved } from "../lexicons/earmarked-money";
import { clause } from "../excerpts";
import { sentencesOutside } from "../narrative-parts";
import { once } from "../needs";
import { defineRule } from "../rule";

interface Contradiction {
  readonly claim: string;
  readonly admission: string;
}

export default defineRule(
  {
    id: "R-29",
    title: "表述自相矛盾(专款专用)",
    severity: "warning",
    basis: "预算法第六十三条：不得擅自改变预算支出的用途（条文未逐字核对）；报告前后表述应一致",
    why: "一处写专款专用、不挤占挪用，另一处又写从项目经费中调剂，审核的人无法判断资金到底怎样使用。",
    fix: "核实项目资金的实际使用情况，改正与事实不符的一处；确有调剂的写明批准依据。",
    forms: ["narrative"],
  },
  once({ sentences: sentencesOutside(["measures"]) }),
  {
    messages: {
      contradiction: ({ claim, admission }: Contradiction) =>
        `报告一处写${claim}，另一处写${admission}，前后矛盾；从报告看不出哪一处属实，请核实后修改。`,
    },
    check({ sentences }, { fail }) {
      const claim = sentences.find(({ plain }) => isClaim(plain));
      const admission = sentences.find(({ plain }) => admits(plain));
      if (!claim || !admission) return;
      fail(
        "contradiction",
        { claim: clause(claim, isClaim), admission: clause(admission, admits) },
        { cells: [claim.paragraph.cell, admission.paragraph.cell] },
      );
    },
  },
);

/** Whether a sentence says that project money was used for its project only. */
function isClaim(sentence: string): boolean {
  return earmarkedClaims.test(sentence) && !admits(sentence);
}

/** Whether a sentence says that project money went elsewhere, and does not deny it. */
function admits(sentence: string): boolean {
  return movedMoney.some((phrase) => {
    const match = phrase.exec(sentence);
    return match !== null && !notMoved.test(sentence.slice(0, match.index));
  });
}
