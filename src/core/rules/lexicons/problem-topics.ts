/** What problems and measures of such reports are about; a problem and a measure of one topic belong together. */
export const problemTopics: readonly { readonly name: string; readonly words: RegExp }[] = [
  {
    name: "预算编制",
    words:
      /预算的?编制|编制[^,。;]{0,4}预算|年初预算|细化预算|预算[^,。;]{0,6}(?:精细|精准|准确|科学|合理)|追加/,
  },
  {
    name: "预算执行",
    words: /预算[^,。;]{0,4}执行|(?:支付|支出|执行|拨付)(?:进度|进展)|执行率|结转|结余|未执行/,
  },
  { name: "资产管理", words: /资产/ },
  { name: "三公经费", words: /三公|公务接待|公务用车/ },
  { name: "资金使用效益", words: /资金[^,。;]{0,6}(?:效率|效益)|使用(?:效率|效益)/ },
  {
    name: "经费保障",
    words:
      /(?:经费|公用支出|拨款)[^,。;]{0,8}(?:偏低|不足|紧张|缺口|短缺)|(?:提高|增加|争取|加大)[^,。;]{0,8}(?:经费|公用|拨款|投入|定额)|定额标准|基数标准/,
  },
  {
    name: "人员",
    words:
      /财务人员|(?:人员|人手|力量)[^,。;]{0,4}(?:不足|短缺|紧缺|偏少|素质|业务)|业务(?:能力|水平|素质)|培训|充实/,
  },
  { name: "绩效管理", words: /绩效(?:总?目标|指标|管理|评价|意识|监控|理念|自评)/ },
  { name: "内部控制", words: /内部控制|内控/ },
  { name: "政府采购", words: /采购/ },
  { name: "项目管理", words: /项目[^,。;]{0,4}(?:管理|验收|进度|实施|推进|储备|库)/ },
];

/** Words that every problem and measure has; what they share tells nothing. */
export const commonWords = (
  "进一步 有待 不断 加强 完善 健全 提高 提升 强化 规范 优化 加大 加快 确保 保障 建立 落实 存在 不够 尚不 管理 制度 工作 水平 方面 问题 " +
  "部门 单位 经费 资金 项目 支出 财务 财政 预算 编制 绩效 评价 整体 费用 收入 使用 相关 各项 全面 认真 严格 按照 要求 情况 机制 力度 能力 质量 效率 科学性 合理性 " +
  "科学 合理 今后 继续 积极 切实 及时 有效 一定 部分 主要 需要 我局 我办 我单位 本单位 本部门"
).split(" ");
