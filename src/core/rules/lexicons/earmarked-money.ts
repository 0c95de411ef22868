/** Phrases that say project money was used for its project only; looked for in condensed text. */
export const earmarkedClaims =
  /(?<!未|没有|不能|未能|未做到|没有做到|难以)专款专用|(?:不|未|无|没有|严禁|杜绝|不得|不存在|未发生)[^,。;]{0,6}(?:挪用|挤占|截留|拆借)/;

/** Phrases that say project money went to running costs. */
export const movedMoney: readonly RegExp[] = [
  /从(?:部分)?(?:项目|专项)(?:经费|资金|支出|预算)?(?:中|里|内)?[^,。;]{0,6}(?:调整|调剂|调出|调用|弥补|挤出?|挪|垫付|解决|补充)/,
  /(?:用|以|靠|占用|挤占|挪用)(?:了)?(?:部分)?(?:项目|专项)(?:经费|资金)[^,。;]{0,8}(?:弥补|补充|填补|解决|保障|维持|公用|日常|运转|办公)/,
  /(?:项目|专项)(?:经费|资金)(?:用于|用来)(?:弥补|补充|填补)[^,。;]{0,4}(?:公用|日常|运转|办公|经费)/,
];

/** Words that turn such a phrase round. */
export const notMoved = /(?:不|未|无|没有|严禁|杜绝|禁止|不得|不能|不允许|不存在|避免|防止)[^,。;]{0,6}$/;
