/** Words beside a year that make it a matter of history, of law or of plans, not of the evaluated year. */
export const otherYearContexts =
  /成立|组建|设立|建立|建成|创建|始建|启用|印发|修订|施行|颁布|出台|通过|规划|纲要|行动计划|机构改革|更名|合并|划转|挂牌|以来|起|开始|批准|批复|文件|通知|办法|条例|规定|意见|方案|标准|五年|历年|近[两三五]年|跨年|届|立项|开工|启动|签订|招标|中标|期限|至20|[—~-]20|到20/;
