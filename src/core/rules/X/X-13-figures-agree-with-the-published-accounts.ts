import { amountsListed, filledFigures } from "../filled-figures";
import { once } from "../needs";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "X-13",
    title: "与部门决算公开数不一致",
    severity: "notice",
    basis: "部门决算公开与绩效自评公开对同一年度使用同一套决算数；本工具不联网、不读决算报表，由填报人核对",
    why: "决算已向社会公开，自评的数字与公开数不同，会被质疑其中一处有误。",
    fix: "请与公开的部门决算报表逐项核对，口径不同的在报告中说明。",
    forms: ["base", "self"],
  },
  once({
    figures: filledFigures([
      "funds.executed",
      "expenditure.basic",
      "expenditure.project",
      "threePublic.final",
      "vehicles.final",
      "abroad.final",
      "reception.final",
      "procurement.final",
    ]),
  }),
  {
    messages: {},
    check({ figures }, { askPerson, inapplicable }) {
      if (figures.length === 0) {
        inapplicable("没有填写本年决算数。");
        return;
      }
      askPerson(
        `请与公开的部门决算核对，以下各数应与公开的支出合计、基本支出、项目支出、三公经费和政府采购支出一致：${amountsListed(figures)}。`,
        figures.map(({ cell }) => cell),
      );
    },
  },
);
