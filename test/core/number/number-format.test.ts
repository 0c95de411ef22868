import {
  formatDecimals,
  isDayFormat,
  isPercentFormat,
  isTimeFormat,
  unitInFormat,
} from "../../../src/core/number/number-format";

it.each([
  ["0.00%", { percent: true, decimals: 2 }],
  ["0%", { percent: true, decimals: 0 }],
  ["#,##0.00_ ", { percent: false, decimals: 2 }],
  ["0.0??", { percent: false, decimals: 3 }],
  ["#", { percent: false, decimals: 0 }],
  ["General", { percent: false, decimals: null }],
  ["@", { percent: false, decimals: null }],
  ['0.0"%"', { percent: false, decimals: 1 }],
  ["0.0\\%", { percent: false, decimals: 1 }],
  ["[>=1000]0.0;0.00%", { percent: true, decimals: 1 }],
])("the format %s shows %j", (format, expected) => {
  expect({ percent: isPercentFormat(format), decimals: formatDecimals(format) }).toEqual(expected);
});

it.each([
  ['0"天"', "天"],
  ['0.00" 万元 "', "万元"],
  ["#,##0\\天", "天"],
  ["0", ""],
  ['"共"0', ""],
  ['"天"', ""],
])("the format %s writes the unit %j", (format, unit) => {
  expect(unitInFormat(format)).toBe(unit);
});

it.each([
  ["yyyy-mm-dd", { day: true, time: true }],
  ['yyyy"年"m"月"d"日"', { day: true, time: true }],
  ["yyyy年m月d日", { day: true, time: true }],
  ["yyyy", { day: true, time: true }],
  ["d", { day: true, time: true }],
  ["m月", { day: true, time: true }],
  ["h:mm", { day: false, time: true }],
  ["mm:ss", { day: false, time: true }],
  ["General", { day: false, time: false }],
  ["G/通用格式", { day: false, time: false }],
  ['0"天 day"', { day: false, time: false }],
  ["0\\d", { day: false, time: false }],
  ["#,##0_d*y", { day: false, time: false }],
  ["[Red]0.00", { day: false, time: false }],
  ["[$-804]0", { day: false, time: false }],
])("the format %s shows %j", (format, expected) => {
  expect({ day: isDayFormat(format), time: isTimeFormat(format) }).toEqual(expected);
});
