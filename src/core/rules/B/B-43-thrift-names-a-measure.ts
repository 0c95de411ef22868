import { emptyMessage, saysNothing, textEntry } from "../entry";
import { once, textReading } from "../needs";
import { defineRule } from "../rule";
import { quoted } from "../wording";
import { inQuotes } from "../../quotes";

export default defineRule(
  {
    id: "B-43",
    title: "厉行节约保障措施为空或“无”",
    severity: "warning",
    basis: "基础数据表填报要求：厉行节约保障措施为必填，应写出具体措施（字数界限可在口径中设置）",
    why: "报告里常说厉行节约有成效，这里却写“无”或只有几个字，前后矛盾。",
    fix: "请写明制度、措施和效果，例如公务接待审批、车辆管理、会议精简和节约的金额。",
    forms: ["base"],
  },
  once({ thrift: textEntry(textReading("thrift")) }),
  {
    messages: {
      empty: emptyMessage,
      short: ({
        label,
        text,
        length,
      }: {
        readonly label: string;
        readonly text: string;
        readonly length: number;
      }) => `${quoted(label)}填写${inQuotes(text)}，只有 ${String(length)} 个字，没有写出具体措施。`,
    },
    check({ thrift }, { profile, fail }) {
      const { cell } = thrift;
      if (saysNothing(thrift)) {
        fail("empty", cell, { cells: [cell] });
        return;
      }
      const { length } = thrift.text.replace(/\s/g, "");
      if (length >= Number(profile.thresholds.thriftLength.value)) return;
      fail("short", { label: cell.label, text: thrift.text, length }, { cells: [cell] });
    },
  },
);
