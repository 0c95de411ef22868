/**
 * How the names of countable indicators end or what they count with. From rules.json S-39 (数, 次, 个, 人, 份, 家, 率), from
 * the units of domain D.5 and from the 三级指标 of filed forms; a measured size (面积, 里程, 产量) counts too.
 */
export const countableNouns: readonly string[] = [
  ..."数 数量 总数 次数 个数 人数 人次 户数 家数 份数 件数 篇数 场数 场次 批次 期数 天数 台数 套数 辆数 项数 宗数".split(
    " ",
  ),
  ..."率 比例 比重 占比 覆盖面 总量 总额 规模 面积 里程 长度 公里 容量 产量 存量 增量 数额 体量 吨位 亩数".split(
    " ",
  ),
];

/** Counting words that end a name: 培训班次, 发放份. */
export const countingEnds = "数次个人份家率户件篇场批期辆台套量额亩";
