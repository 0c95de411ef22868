/** 根据部门决算报表，…; 经县人大批准，… */
export const accordingTo = /^(?:根据|按照|依据|经).*(?:决算|批复|批准|核定)(?:报表|数据|口径|文件)?$/;

/** Headings under which 年初预算 or 全年支出 may be those of one kind of money only. */
export const narrowTopic = /基本支出|项目支出|专项|三公|公用|采购|公共预算|基金预算|国有资本|社会保险/;

/** Whether a paragraph is a numbered heading: short, without a full stop. */
export function isHeading(text: string): boolean {
  const longest = 50;
  return (
    text.length <= longest &&
    /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d+[、.．])/.test(text) &&
    !/[。；]$/.test(text)
  );
}
