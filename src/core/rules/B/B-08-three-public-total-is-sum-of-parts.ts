import { figure, perColumn } from "../needs";
import { defineRule } from "../rule";
import { checkSum, part, sumMessages } from "../sum-of-parts";

export default defineRule(
  {
    id: "B-08",
    title: "三公经费合计不等于分项之和",
    severity: "error",
    basis: "基础数据表行次关系：三公经费＝公务用车购置和维护经费＋出国经费＋公务接待",
    why: "合计与分项对不上，审核时无法判断以哪个数为准；多是改了分项没有改合计。",
    fix: "请核对三个分项，把合计改为分项之和。",
    related: ["B-09", "B-23", "X-04", "R-14"],
    forms: ["base"],
  },
  perColumn((column) => ({
    total: figure(`threePublic.${column}`),
    vehicles: part(figure(`vehicles.${column}`)),
    abroad: part(figure(`abroad.${column}`)),
    reception: part(figure(`reception.${column}`)),
  })),
  {
    messages: sumMessages,
    check({ total, vehicles, abroad, reception }, desk) {
      checkSum(total, [vehicles, abroad, reception], desk);
    },
  },
);
