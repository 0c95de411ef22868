import { figure, perColumn } from "../needs";
import { defineRule } from "../rule";
import { checkSum, part, sumMessages } from "../sum-of-parts";

export default defineRule(
  {
    id: "B-09",
    title: "公务用车合计不等于购置加运行",
    severity: "error",
    basis: "基础数据表行次关系：公务用车购置和维护经费＝公车购置＋公车运行维护",
    why: "合计与两个分项对不上，审核时无法判断以哪个数为准；多是改了分项没有改合计。",
    fix: "请核对公车购置和公车运行维护，把合计改为两项之和。",
    related: ["B-08", "B-23"],
    forms: ["base"],
  },
  perColumn((column) => ({
    total: figure(`vehicles.${column}`),
    purchase: part(figure(`vehiclePurchase.${column}`)),
    operation: part(figure(`vehicleOperation.${column}`)),
  })),
  {
    messages: sumMessages,
    check({ total, purchase, operation }, desk) {
      checkSum(total, [purchase, operation], desk);
    },
  },
);
