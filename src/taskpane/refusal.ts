import type { Notice } from "./gate-window";

/** The requirement set the manifest asks for: the floor of everything this add-in does. */
export const neededExcelApi = "1.13";

/** What Office says about the program the page is open in. */
export interface HostFacts {
  /** "Excel", "Word" …; null = no Office program, a plain browser. */
  readonly host: string | null;
  readonly version: string;
  readonly hasNeededExcelApi: boolean;
}

/** Why the pane cannot work here, or null when it can. */
export function refusal({ host, version, hasNeededExcelApi }: HostFacts): Notice | null {
  if (host === null)
    return {
      title: "请在 Excel 中打开",
      text: "这个页面是 Excel 的任务窗格，在浏览器里单独打开没有内容。请在 Excel 的“开始”选项卡里点“绩效自评”组的“打开助手”。还没有这组按钮时，请按安装说明添加。",
      retry: false,
    };
  if (host !== "Excel")
    return {
      title: "请在 Excel 中打开",
      text: `绩效自评助手只在 Excel 中使用，现在打开它的程序是 ${host}。请用 Excel 打开自评工作簿。`,
      retry: false,
    };
  if (!hasNeededExcelApi)
    return {
      title: "本机 Excel 版本过低",
      text: `需要 ExcelApi ${neededExcelApi}：Excel 2021、Microsoft 365 2102、Mac 版 16.50 及以上，或网页版。本机 Excel 版本为 ${version}。在升级之前，可以用浏览器工作台（一个网页，网址请问管理员）校验、填写和生成报告。`,
      retry: false,
    };
  return null;
}
