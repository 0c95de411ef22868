import { cleanCase } from "../clean";
import { otherBaseSheet, otherSelfSheet } from "../other-layout";

const filing = { ...cleanCase, department: "清溪县林业局", narrative: [] };

export const story =
  "另一个县的表样：标签用同义词、列序不同、全表没有合并单元格、工作表叫附件1和附件2，数据与正确样例相同，应同样读出且无提示。";

export const sheets = [otherBaseSheet(filing), otherSelfSheet(filing)];

export const triggers: readonly string[] = [];
