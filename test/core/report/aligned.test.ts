import { aligned } from "../../../src/core/report/aligned";

const [a, b, c] = [
  "全年基本支出780.00万元，占总支出的63.49%。",
  "政府采购预算82.00万元，实际采购80.36万元，执行率98.00%。",
  "本年无完工的楼堂馆所建设项目。",
];

it.each([
  ["nothing changed", [a, b, c], [a, b, c], [0, 1, 2]],
  ["one added", [a, c], [a, b, c], [0, null, 1]],
  ["one deleted", [a, b, c], [a, c], [0, 2]],
  ["every figure another", [a, b], ["全年基本支出9万元，占总支出的1%。", b], [0, 1]],
  ["words put in", [a, b], [a, `${b.slice(0, -1)}，主要原因是合同款跨年支付。`], [0, 1]],
  ["moved", [a, b, c], [c, a, b], [2, 0, 1]],
  ["moved and changed a little", [a, b, c], [`${c.slice(0, -1)}，也无在建项目。`, a, b], [2, 0, 1]],
  ["written anew between its neighbours", [a, b, c], [a, "我单位按规定开展集中采购。", c], [0, 1, 2]],
  [
    "two written anew: nobody knows which is which",
    [a, b, c],
    [a, "甲乙丙丁。", "戊己庚辛。", c],
    [0, null, null, 2],
  ],
  ["the same text twice", [a, a, c], [a, c], [1, 2]],
  ["from nothing", [], [a], [null]],
])("%s", (_what, from, to, matches) => {
  expect(aligned(from, to)).toEqual(matches);
});
