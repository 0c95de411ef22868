import { numberedGoals } from "../../../src/core/rules/numbered-goals";
import { seedCase } from "../../forms/build/seed";

it.each([
  ["1、简政放权；  2、整治吃空饷；\n3、网站维护。", ["简政放权", "整治吃空饷", "网站维护"]],
  ["1.投资1.5万元 2.建成2.3公里", ["投资1.5万元", "建成2.3公里"]],
  ["（1）造林。（2）防火。", ["造林", "防火"]],
  ["一、产业：1.林药 2.林菌 二、防火", ["产业：1.林药 2.林菌", "防火"]],
  ["(一)造林(二)防火", ["造林", "防火"]],
  ["①造林②防火", ["造林", "防火"]],
  ["目标1：造林", []],
  ["完成上级下达的任务之一、二", []],
  ["2、从二开始", []],
  ["", []],
])("%s", (text, expected) => {
  expect(numberedGoals(text)).toEqual(expected);
});

it("finds the five goals that a filed form has in one cell", () => {
  expect(numberedGoals(String(seedCase.goals.expected)).map((goal) => goal.slice(0, 6))).toEqual([
    "简政放权、优",
    "全市行政及事",
    "事业单位登记",
    "对机关及事业",
    "控制在编人员",
  ]);
});
