import { openXlsx } from "../../src/xlsx/open-xlsx";
import { changedParts, handmade, partText } from "./handmade";
import { at } from "./places";

const views = (inside: string, tab = "") =>
  `<sheetViews><sheetView${tab} workbookViewId="0">${inside}</sheetView></sheetViews><sheetData/>`;

const bytes = handmade({
  sheets: [
    {
      name: "基础数据表",
      xml: views(`<selection activeCell="C3" sqref="C3:D9"/>`, ` tabSelected="1"`),
    },
    {
      name: "自评表",
      xml: views(
        `<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A3" sqref="A3"/>`,
      ),
    },
    { name: "封面", xml: `<sheetData/>` },
    { name: "字典", xml: `<sheetData/>`, state: "hidden" },
  ],
});

async function shown(address: string, sheet: string): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  await workbook.show(at(address, sheet));
  return workbook.save();
}

test("the file opens at the cell, in the pane of a frozen sheet", async () => {
  const saved = await shown("D6", "自评表");
  expect(changedParts(bytes, saved)).toEqual([
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
  ]);
  expect(partText(saved, "xl/workbook.xml")).toContain(
    `<bookViews><workbookView activeTab="1"/></bookViews><sheets>`,
  );
  expect(partText(saved, "xl/worksheets/sheet1.xml")).toContain(
    views(`<selection activeCell="C3" sqref="C3:D9"/>`),
  );
  expect(partText(saved, "xl/worksheets/sheet2.xml")).toContain(
    `<sheetView workbookViewId="0" tabSelected="1"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="D6" sqref="D6"/></sheetView>`,
  );
});

test("a sheet without a view gets one, scrolled to the cell", async () => {
  expect(partText(await shown("J30", "封面"), "xl/worksheets/sheet3.xml")).toContain(
    `<sheetViews><sheetView workbookViewId="0" tabSelected="1" topLeftCell="G25"><selection activeCell="J30" sqref="J30"/></sheetView></sheetViews><sheetData/>`,
  );
});

test("a sheet that is gone or hidden is told, and nothing changes", async () => {
  const workbook = openXlsx(bytes);
  await expect(workbook.show(at("A1", "没有"))).rejects.toThrow(
    "工作表“没有”找不到了，请检查是否已改名或删除。",
  );
  await expect(workbook.show(at("A1", "字典"))).rejects.toThrow("工作表“字典”已隐藏，请先取消隐藏。");
  expect(changedParts(bytes, workbook.save())).toEqual([]);
});

test("nobody else changes an open file", async () => {
  const workbook = openXlsx(bytes);
  const heard = jest.fn();
  const stop = workbook.onChanged(heard);
  await workbook.apply([{ kind: "number", place: at("A1", "封面"), value: 1 }]);
  stop();
  expect(heard).not.toHaveBeenCalled();
});
