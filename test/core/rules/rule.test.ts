import { readForm } from "../../../src/core/form/read";
import { profiles } from "../../../src/core/profile/profiles";
import { type Need, figure, once, perColumn } from "../../../src/core/rules/needs";
import { checklistOf, undecidedOf, waitingOf } from "../../../src/core/rules/outcomes";
import { type RuleCard, defineRule } from "../../../src/core/rules/rule";
import { cleanCase } from "../../forms/build/clean";
import { snapshotOf } from "../../forms/build/snapshot";
import { standardSheets } from "../../forms/build/standard-layout";

const form = readForm(snapshotOf(standardSheets(cleanCase)));
const nothing = readForm({ sheets: [] });
const profile = profiles["national-2021"];

const card: RuleCard = {
  id: "B-00",
  title: "试验",
  severity: "error",
  basis: "试验",
  why: "试验",
  fix: "试验",
  forms: ["base"],
};
const messages = { wrong: ({ what }: { what: string }) => `${what}不对。` };
const certain: Need<number> = () => ({ value: 1 });
const missing: Need<number> = () => ({ reason: "缺一个数。", cells: [], kind: "blank" });

it("a rule that throws is a fault of ours, named, and never passed", () => {
  const rule = defineRule(card, once({ certain }), {
    messages,
    check: () => {
      throw new Error("坏了");
    },
  });
  expect(rule.check(form, profile)).toEqual({
    rule,
    state: "notChecked",
    findings: [],
    notChecked: [
      {
        rule: "B-00",
        reason: "程序内部错误（规则 B-00）：坏了。本条未检查，请把此信息反馈给开发者。",
        cells: [],
        kind: "fault",
      },
    ],
  });
});

it("a rule without its form is not checked", () => {
  const rule = defineRule(card, once({ certain }), { messages, check: () => undefined });
  expect(rule.check(nothing, profile)).toEqual({
    rule,
    state: "notChecked",
    findings: [],
    notChecked: [{ rule: "B-00", reason: "未识别到“基础数据表”，本条无法检查。", cells: [], kind: "absent" }],
  });
});

it("a check does not run without its needs; a place that waits keeps the rule from passing", () => {
  let runs = 0;
  const rule = defineRule(card, () => [{ one: certain }, { one: missing }], {
    messages,
    check: () => {
      runs += 1;
    },
  });
  expect(rule.check(form, profile)).toMatchObject({
    state: "notChecked",
    notChecked: [{ reason: "缺一个数。" }],
  });
  expect(runs).toBe(1);
});

it("a finding makes it failed even where another place waits", () => {
  const rule = defineRule(card, () => [{ one: certain }, { one: missing }], {
    messages,
    check: (_met, { fail }) => {
      fail("wrong", { what: "数" }, { cells: [], expected: "1", actual: "2", difference: "1" });
    },
  });
  expect(rule.check(form, profile)).toEqual({
    rule,
    state: "failed",
    findings: [
      {
        rule: "B-00",
        severity: "error",
        message: "数不对。",
        cells: [],
        expected: "1",
        actual: "2",
        difference: "1",
      },
    ],
    notChecked: [{ rule: "B-00", reason: "缺一个数。", cells: [], kind: "blank" }],
  });
});

it("inapplicable everywhere is not checked; inapplicable in one place does not matter where another was decided", () => {
  const upTo = (limit: number) =>
    defineRule(
      card,
      perColumn((column) => ({ total: figure(`threePublic.${column}`) })),
      {
        messages,
        check: ({ total }, { inapplicable }) => {
          if (total.value.gt(limit)) inapplicable("金额太大。");
        },
      },
    );
  expect(upTo(0).check(form, profile)).toMatchObject({
    state: "notChecked",
    notChecked: [{ reason: "不适用：金额太大。", kind: "inapplicable" }],
  });
  expect(upTo(8).check(form, profile)).toMatchObject({ state: "passed", notChecked: [] });
});

it("a rule without any place to check is inapplicable", () => {
  const rule = defineRule(card, () => [], { messages, check: () => undefined });
  expect(rule.check(form, profile)).toMatchObject({
    state: "notChecked",
    notChecked: [{ reason: "不适用：表中没有本条要检查的行。", kind: "inapplicable" }],
  });
});

it("the profile may change a rule's severity", () => {
  const rule = defineRule(card, once({ certain }), {
    messages,
    check: (_met, { fail }) => {
      fail("wrong", { what: "数" }, { cells: [] });
    },
  });
  const lenient = { ...profile, severities: { "B-00": "notice" as const } };
  expect(rule.check(form, lenient).findings.map(({ severity }) => severity)).toEqual(["notice"]);
});

it("a rule the profile has off says so and does not run", () => {
  const rule = defineRule(card, once({ certain }), {
    messages,
    check: (_met, { fail }) => {
      fail("wrong", { what: "它" }, { cells: [] });
    },
  });
  const reason = "不适用：“全国2021（含成本指标）”口径没有启用本条。";
  expect(rule.check(form, { ...profile, severities: { "B-00": "off" } })).toEqual({
    rule,
    state: "notChecked",
    findings: [],
    notChecked: [{ rule: "B-00", reason, cells: [], kind: "off" }],
  });
  expect(rule.check(form, { ...profile, severities: { "B-00": "notice" } }).findings[0]?.severity).toBe(
    "notice",
  );
});

it("a rule about the narrative does not apply where there is none", () => {
  const rule = defineRule({ ...card, forms: ["narrative"] }, once({ certain }), {
    messages,
    check: () => undefined,
  });
  const reason = "不适用：工作簿中还没有自评报告，可用“生成报告”写出。";
  expect(rule.check(form, profile).state).toBe("passed");
  expect(rule.check({ ...form, narrative: null }, profile).notChecked).toEqual([
    { rule: "B-00", reason, cells: [], kind: "inapplicable" },
  ]);
});

it("what a person must decide is an item of the checklist, neither passed nor waiting", () => {
  const rule = defineRule(card, once({ certain }), {
    messages,
    check: (_met, { askPerson }) => {
      askPerson("请与决算报表核对。", []);
    },
  });
  const outcome = rule.check(form, profile);
  const item = { rule: "B-00", reason: "请与决算报表核对。", cells: [], kind: "person" };
  expect(outcome).toEqual({ rule, state: "notChecked", findings: [], notChecked: [item] });
  expect(checklistOf([outcome])).toEqual([item]);
  expect(waitingOf([outcome])).toEqual([]);
  expect(undecidedOf([outcome])).toEqual({ inapplicable: [], person: [outcome], waiting: [] });
});
