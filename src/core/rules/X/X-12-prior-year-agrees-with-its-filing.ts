import { amountsListed, filledFigures } from "../filled-figures";
import { once } from "../needs";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "X-12",
    title: "上年决算与上年填报不一致",
    severity: "warning",
    basis: "表间关系：“上年决算数”列就是上年报送的基础数据表的决算数；本工具不读上年的工作簿，由填报人核对",
    why: "上年数字改了又不说明，两年的对比就不可信。",
    fix: "请取出上年报送的基础数据表逐项核对，调整过的写明原因。",
    forms: ["base"],
  },
  once({
    figures: filledFigures([
      "threePublic.priorFinal",
      "projects.priorFinal",
      "operating.priorFinal",
      "procurement.priorFinal",
    ]),
  }),
  {
    messages: {},
    check({ figures }, { askPerson, inapplicable }) {
      if (figures.length === 0) {
        inapplicable("没有填写上年决算数。");
        return;
      }
      askPerson(
        `请与上年报送的基础数据表核对，以下各数应等于上年表中的决算数：${amountsListed(figures)}。`,
        figures.map(({ cell }) => cell),
      );
    },
  },
);
