/** The fonts of 公文 (GB/T 9704-2012): of the title, the headings of the first and second level, and the body. */
export const fonts = { title: "方正小标宋简体", first: "黑体", second: "楷体_GB2312", body: "仿宋_GB2312" };

/** Where a font is not installed, Word takes the one named here; Windows has all of these. */
export const otherNames: Readonly<Record<string, string>> = {
  方正小标宋简体: "宋体",
  仿宋_GB2312: "仿宋",
  楷体_GB2312: "楷体",
  黑体: "SimHei",
};

export const headingFonts: Readonly<Record<1 | 2 | 3, string>> = {
  1: fonts.first,
  2: fonts.second,
  3: fonts.body,
};
