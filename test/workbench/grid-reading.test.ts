import { readFileSync, readdirSync } from "node:fs";
import type { ICellData } from "@univerjs/core";
import { gridFile } from "../../src/workbench/grid/grid-snapshot";
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
      columns: sheet?.columnData,
      freeze: sheet?.freeze,
      active: activeSheet,
      notShown,
    }).toMatchInlineSnapshot(`
     {
       "active": "基础数据表",
       "columns": {
         "0": {
           "w": 238,
         },
         "1": {
           "w": 77,
         },
         "2": {
           "w": 77,
         },
         "3": {
           "w": 91,
         },
         "4": {
           "w": 77,
         },
         "5": {
           "w": 77,
         },
         "6": {
           "w": 105,
         },
       },
       "freeze": {
         "startColumn": -1,
         "startRow": -1,
         "xSplit": 0,
         "ySplit": 0,
       },
       "merges": [
         {
           "endColumn": 6,
           "endRow": 0,
           "startColumn": 0,
           "startRow": 0,
         },
         {
           "endColumn": 0,
           "endRow": 2,
           "startColumn": 0,
           "startRow": 1,
         },
       ],
       "name": "基础数据表",
       "notShown": [],
       "title": {
         "bl": 1,
         "ff": "宋体",
         "fs": 18,
         "ht": 2,
         "vt": 2,
       },
     }
    `);
  });

  test("a line of indicators", () => {
    const sheet = data.sheets[self];
    const line: Record<string, ICellData> = { ...sheet?.cellData?.[13] };
    const row = Object.entries(line).map(([column, cell]) => [
      column,
      { v: cell.v, ...(typeof cell.s === "string" ? data.styles[cell.s] : {}) },
    ]);
    expect(row.slice(0, 3)).toMatchInlineSnapshot(`
     [
       [
         "0",
         {
           "bd": {
             "b": {
               "cl": {
                 "rgb": "#000000",
               },
               "s": 1,
             },
             "l": {
               "cl": {
                 "rgb": "#000000",
               },
               "s": 1,
             },
             "r": {
               "cl": {
                 "rgb": "#000000",
               },
               "s": 1,
             },
             "t": {
               "cl": {
                 "rgb": "#000000",
               },
               "s": 1,
             },
           },
           "ff": "宋体",
           "fs": 12,
           "ht": 2,
           "tb": 3,
           "v": "绩效指标",
           "vt": 2,
         },
       ],
       [
         "1",
         {
           "bd": {
             "b": {
               "cl": {
                 "rgb": "#000000",
               },
               "s": 1,
             },
             "l": {
               "cl": {
                 "rgb": "#000000",
               },
               "s": 1,
             },
             "r": {
               "cl": {
                 "rgb": "#000000",
               },
               "s": 1,
             },
             "t": {
               "cl": {
                 "rgb": "#000000",
               },
               "s": 1,
             },
           },
           "ff": "宋体",
           "fs": 12,
           "ht": 2,
           "tb": 3,
           "v": "产出指标",
           "vt": 2,
         },
       ],
       [
         "2",
         {
           "bd": {
             "b": {
               "cl": {
                 "rgb": "#000000",
               },
               "s": 1,
             },
             "l": {
               "cl": {
                 "rgb": "#000000",
               },
               "s": 1,
             },
             "r": {
               "cl": {
                 "rgb": "#000000",
               },
               "s": 1,
             },
             "t": {
               "cl": {
                 "rgb": "#000000",
               },
               "s": 1,
             },
           },
           "ff": "宋体",
           "fs": 12,
           "ht": 2,
           "tb": 3,
           "v": "数量指标",
           "vt": 2,
         },
       ],
     ]
    `);
  });
});

test("what the grid does not show is told", () => {
  const { notShown } = gridFile(fileOf(smallBook));
  expect(notShown).toEqual([]);
});
