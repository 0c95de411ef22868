/** What stands before an amount of money; looked for in the text as written. */
export const moneyWords =
  "(?:支出|收入|预算数?|决算数?|执行数|经费|拨款|资金|合计|总额|金额)[为共约计是]{0,2}";

/** What stands before a percentage. */
export const percentWords =
  "(?:占(?:比|[^，。；、：\\d]{0,10}?[的比])?|[一-龥]{1,6}率|增长|下降|上升|比例|比重)[为约达到了是]{0,2}";
