import { profiles } from "../../core/profile/profiles";
import { yearToFill } from "../../core/template/form-purpose";
import { MissingFile } from "../../taskpane/missing-file";
import type { Loaded, Source } from "./source";

/** A workbook to try the bench with. */
export interface Sample extends Source {
  readonly title: string;
}

async function fetched(name: string, address: string): Promise<Loaded> {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) throw new MissingFile(address);
  return { name, bytes: new Uint8Array(await answer.arrayBuffer()), notes: [] };
}

/** The sample workbooks; the first is the one the page opens with. `today` is an ISO date. */
export function samplesOf(today: string): readonly [Sample, ...Sample[]] {
  const year = yearToFill(null, today);
  const [seed, errors, blank] = [
    "汨罗市委编办2024年度自评.xlsx",
    "错误较多的例子.xlsx",
    `${year}年度绩效自评空白表.xlsx`,
  ];
  return [
    {
      title: "真实案例：中共汨罗市委编办 2024 年度",
      name: seed,
      load: () => fetched(seed, "samples/seed-2024.xlsx"),
    },
    {
      title: "错误较多的例子：得分和合计算错",
      name: errors,
      load: () => fetched(errors, "samples/scores-wrong-2024.xlsx"),
    },
    {
      title: `空白表样：${year} 年度，带公式`,
      name: blank,
      load: async () => {
        const { newXlsx } = await import(/* webpackChunkName: "grid" */ "../../xlsx/new-workbook");
        const { blankForm } = await import(/* webpackChunkName: "grid" */ "../../core/template/blank-form");
        const purpose = { year, profile: profiles["national-2021"] };
        const bytes = newXlsx([blankForm("base", purpose), blankForm("self", purpose)]);
        return { name: blank, bytes, notes: [] };
      },
    },
  ];
}
