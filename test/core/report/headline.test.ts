import { checkHeadline } from "../../../src/core/report/headline";
import { failed, madeRule, passed, undecided } from "./made-outcomes";

const error = failed(madeRule("B-01"), {}, {});
const warning = failed(madeRule("B-27", "warning"), {});
const ok = passed(madeRule("B-02"));
const waits = undecided(madeRule("B-03"), "blank", "“控制率”未填写。", "“编制数”未填写。");
const inapplicable = undecided(madeRule("S-57"), "inapplicable", "不适用：没有定性指标。");

it.each([
  ["nothing to say", [ok, ok], "没有发现问题；2 条规则通过"],
  ["does not apply", [ok, inapplicable], "没有发现问题；1 条规则通过，1 条不适用"],
  ["could not be checked", [ok, waits], "没有发现问题；1 条规则通过，1 条未能检查"],
  [
    "everything",
    [error, warning, ok, waits, inapplicable],
    "2 项必须改正，1 项请核实，0 项提示；1 条规则通过，1 条未能检查，1 条不适用",
  ],
])("%s", (_what, outcomes, expected) => {
  expect(checkHeadline(outcomes)).toBe(expected);
});
