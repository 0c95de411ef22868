import { refusal } from "../../src/taskpane/refusal";

const excel = { host: "Excel", version: "16.0.14332.20946", hasNeededExcelApi: true };

test("Excel with the needed set is let in", () => {
  expect(refusal(excel)).toBeNull();
});

test("a plain browser is told where to open the pane", () => {
  expect(refusal({ host: null, version: "", hasNeededExcelApi: false })).toEqual({
    title: "请在 Excel 中打开",
    text: "这个页面是 Excel 的任务窗格，在浏览器里单独打开没有内容。请在 Excel 的“开始”选项卡里点“绩效自评”组的“打开助手”。还没有这组按钮时，请按安装说明添加。",
    retry: false,
  });
});

test("another Office program is named", () => {
  expect(refusal({ ...excel, host: "Word" })).toEqual({
    title: "请在 Excel 中打开",
    text: "绩效自评助手只在 Excel 中使用，现在打开它的程序是 Word。请用 Excel 打开自评工作簿。",
    retry: false,
  });
});

test("an old Excel is told what is needed and what was found", () => {
  expect(refusal({ ...excel, version: "16.0.10730.20438", hasNeededExcelApi: false })).toEqual({
    title: "本机 Excel 版本过低",
    text: "需要 ExcelApi 1.13：Excel 2021、Microsoft 365 2102、Mac 版 16.50 及以上，或网页版。本机 Excel 版本为 16.0.10730.20438。在升级之前，可以用浏览器工作台（一个网页，网址请问管理员）校验、填写和生成报告。",
    retry: false,
  });
});
