/**
 * Words that any department's goals, indicators and special funds use and that say nothing of what they are about.
 * Chosen on filed forms: without them 管理, 改革, 水平 and 机关 would tie goals to indicators that have nothing in common.
 */
export const generalWords: readonly string[] = (
  "工作 管理 水平 能力 建设 发展 服务 保障 推进 推动 加强 提高 提升 开展 完成 落实 进一步 全面 全市 全县 全区 全省 全年 年度 本年 " +
  "社会 经济 改革 机关 单位 部门 事业 行政 项目 资金 专项 经费 预算 支出 财政 情况 效益 效果 效率 质量 指标 目标 满意度 满意 对象 " +
  "确保 做好 加快 促进 实现 完善 优化 实施 组织 进行 有效 持续 及时 按时 影响 改善 日常 相关 有关 各项 人员 制度 机制 体制 规范 " +
  "监督 检查 实际 时间 内容 提供 可能 造成 认真 不断 达到 保持 强化 深化 深入 切实 积极 重点 任务 职能 职责 运行 维护 数量 次数 " +
  "人数 个数 增长 增加 减少 降低 控制 不低于 不少于 不高于 不超过"
).split(" ");
