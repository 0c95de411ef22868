/** The cells of all indicators' scores in the filing of the cases, as findings list them. */
export const scoreCells: readonly string[] = [
  "自评表!I13 指标1“松材线虫病防治小班数”·得分＝8",
  "自评表!I14 指标2“森林防火巡护次数”·得分＝6",
  "自评表!I15 指标3“义务植树参加人次数”·得分＝4.8",
  "自评表!I16 指标4“新造林成活率”·得分＝7",
  "自评表!I17 指标5“松材线虫病病死树清理合格率”·得分＝5",
  "自评表!I18 指标6“森林防火隔离带建成时间”·得分＝5",
  "自评表!I19 指标7“专项资金支付及时率”·得分＝4",
  "自评表!I20 指标8“林下经济带动农户数”·得分＝5",
  "自评表!I21 指标9“森林防火宣传覆盖行政村个数”·得分＝5",
  "自评表!I22 指标10“森林覆盖率”·得分＝6",
  "自评表!I23 指标11“国土绿化管护责任书签订率”·得分＝4",
  "自评表!I24 指标12“林农和群众满意度”·得分＝10",
  "自评表!I25 指标13“部门整体支出成本”·得分＝8",
  "自评表!I26 指标14“公用经费控制率”·得分＝4",
  "自评表!I27 指标15“林区施工扰民投诉件数”·得分＝4",
  "自评表!I28 指标16“防治药剂包装废弃物未回收率”·得分＝4",
];

/** The same when the one indicator below its full score, the third, has it. */
export const fullScoreCells: readonly string[] = scoreCells.map((cell) =>
  cell.startsWith("自评表!I15 ") ? cell.replace("4.8", "5") : cell,
);
