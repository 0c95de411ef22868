import { readFileSync, readdirSync } from "node:fs";
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { gridFile } from "../../src/workbench/grid/grid-file";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { smallBook } from "../port/small-book";
import { fileOf } from "../port/snapshot-file";
import { closeHeadless, openHeadless, saved } from "./headless-grid";

const folder = "test/forms";
const forms = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

afterEach(closeHeadless);

describe("reading the grid", () => {
  test.each(forms)("gives what the file's own port gives: %s", async (name) => {
    const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
    const { workbook } = openHeadless(bytes);
    expect(await workbook.read()).toEqual(openXlsx(bytes).snapshot());
  });

  test.each(forms)("and saving it unchanged gives the same file: %s", (name) => {
    const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
    expect(Buffer.from(saved(openHeadless(bytes).workbook, bytes))).toEqual(Buffer.from(bytes));
  });
});

describe("the look of the seed's forms in the grid", () => {
  const { data, notShown, activeSheet } = gridFile(new Uint8Array(readFileSync(`${folder}/seed-2024.xlsx`)));
  const [base = "", self = ""] = data.sheetOrder;

  test("titles, merged areas, sizes", () => {
    const sheet = data.sheets[base];
    const style = sheet?.cellData?.[0]?.[0]?.s;
    expect({
      name: sheet?.name,
      title: typeof style === "string" ? data.styles[style] : style,
      merges: sheet?.mergeData?.slice(0, 2),
      columns: Object.values(sheet?.columnData ?? {}),
      freeze: sheet?.freeze,
      active: activeSheet,
      notShown,
    }).toEqual({
      name: "基础数据表",
      title: {
        ff: "宋体",
        fs: 18,
        bl: BooleanNumber.TRUE,
        ht: HorizontalAlign.CENTER,
        vt: VerticalAlign.MIDDLE,
      },
      merges: [
        { startRow: 0, endRow: 0, startColumn: 0, endColumn: 6 },
        { startRow: 1, endRow: 2, startColumn: 0, endColumn: 0 },
      ],
      columns: [238, 77, 77, 91, 77, 77, 105].map((w) => ({ w })),
      freeze: { startRow: -1, startColumn: -1, ySplit: 0, xSplit: 0 },
      active: "基础数据表",
      notShown: [],
    });
  });

  test("a line of indicators: framed, centred and wrapped", () => {
    const cells = Object.values(data.sheets[self]?.cellData?.[13] ?? {}).slice(0, 3);
    const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };
    const look = {
      ff: "宋体",
      fs: 12,
      ht: HorizontalAlign.CENTER,
      vt: VerticalAlign.MIDDLE,
      tb: WrapStrategy.WRAP,
      bd: { t: line, b: line, l: line, r: line },
    };
    expect(cells.map(({ v, s }): unknown[] => [v, typeof s === "string" ? data.styles[s] : s])).toEqual(
      ["绩效指标", "产出指标", "数量指标"].map((text) => [text, look]),
    );
  });
});

test("what the grid does not show is told", () => {
  const { notShown } = gridFile(fileOf(smallBook));
  expect(notShown).toEqual([]);
});
