/** The kinds 基本支出 is broken down into, with the wordings reports use; looked for in condensed text. */
export const expenditureKinds: readonly { readonly name: string; readonly words: string }[] = [
  { name: "工资福利支出", words: "工资和?福利支出" },
  { name: "社会保障性缴费", words: "社会保障性?缴费(?:支出)?" },
  { name: "商品和服务支出", words: "商品[和及与]?服务支出" },
  { name: "对个人和家庭的补助", words: "对?个人和家庭的?补助(?:支出)?" },
  { name: "资本性支出", words: "(?:其他)?资本性支出" },
];
