import { emptyState } from "../../src/core/state";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { jixiao } from "./fake-terminal";
import { WorkFolder } from "./work-folder";

const work = new WorkFolder();
afterAll(() => {
  work.remove();
});

/** The seed's workbook in which the user chose another sheet for 基础数据表. */
async function withChosenSheet(): Promise<string> {
  const workbook = openXlsx(work.bytes(work.story("seed-2024").slice(work.path.length + 1)));
  await workbook.writeState({ ...emptyState, chosen: { base: "自评报告（原文）" } });
  return work.write("chosen.xlsx", workbook.save());
}

it("checks and fills the sheets that were chosen in the pane and travel with the file", async () => {
  const file = await withChosenSheet();
  const [checked] = JSON.parse((await jixiao(["check", file, "--json"])).out) as { forms: unknown }[];
  expect(checked?.forms).toEqual({
    baseData: { sheet: "自评报告（原文）" },
    selfEvaluation: { sheet: "自评表" },
    narrative: null,
  });
  const { code, err } = await jixiao(["fill", file, "-o", work.at("filled.xlsx")]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const formulas = (sheet: string) =>
    work
      .workbook("filled.xlsx")
      .sheets.find(({ name }) => name === sheet)
      ?.formulas.flat()
      .filter((formula) => formula !== null);
  expect([formulas("基础数据表"), formulas("自评表")]).toEqual([
    [],
    ['=IF(N(E4)=0,"",F4/E4)', "=IF(N(E4)=0,0,ROUND(G4*MIN(1,F4/E4),2))"],
  ]);
});

it("reports on them too", async () => {
  const file = await withChosenSheet();
  const written = async (input: string, name: string) => {
    await jixiao(["report", input, "-o", work.at(name)]);
    return work.text(name);
  };
  const [chosen, automatic] = [
    await written(file, "chosen.md"),
    await written(work.at("seed-2024.xlsx"), "seed.md"),
  ];
  expect(chosen).not.toBe(automatic);
});
