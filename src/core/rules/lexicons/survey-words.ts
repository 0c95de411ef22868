/**
 * Words by which reports tell how satisfaction was asked about, as reviewers look for them (method, sample, rate of
 * return). `plain` ones say so by themselves, the others only beside 满意.
 */
export const surveyWords = {
  plain:
    "问卷 满意度调查 满意度测评 满意度测验 满意度调研 满意度回访 抽样 样本 电话访问 电话回访 民意测验 民意调查 访谈 好差评".split(
      " ",
    ),
  besideSatisfied: "调查 走访 座谈 测评 评议 回访 征求意见 抽查 评价器 网上评价 电话".split(" "),
};
