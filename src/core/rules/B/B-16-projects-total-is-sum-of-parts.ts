import { specialFunds } from "../blocks";
import { figure, perColumn } from "../needs";
import { defineRule } from "../rule";
import { checkSum, part, sumMessages } from "../sum-of-parts";

export default defineRule(
  {
    id: "B-16",
    title: "项目支出合计不等于分项之和",
    severity: "error",
    basis: "基础数据表行次关系：项目支出＝业务工作经费＋运行维护经费＋本级专项资金",
    why: "合计与分项对不上，审核时无法判断以哪个数为准；多是改了分项没有改合计。",
    fix: "请核对三个分项，把项目支出改为分项之和。",
    related: ["B-17", "B-23", "X-01", "X-02", "X-05", "R-07"],
    forms: ["base"],
  },
  perColumn((column) => ({
    total: figure(`projects.${column}`),
    business: part(figure(`projectsBusiness.${column}`)),
    maintenance: part(figure(`projectsMaintenance.${column}`)),
    special: part(specialFunds(column)),
  })),
  {
    messages: sumMessages,
    check({ total, business, maintenance, special }, desk) {
      checkSum(total, [business, maintenance, special], desk);
    },
  },
);
