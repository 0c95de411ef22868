import type { Form } from "../../../src/core/form/form";
import {
  itemParagraphs,
  otherProjectsSentence,
  projectsBudgetSentence,
  projectsSentence,
} from "../../../src/core/report/projects";
import { textOf } from "../../../src/core/report/report";
import { cleanCase } from "../../forms/build/clean";
import type { CaseData } from "../../forms/case-data";
import { cleanWith, traced, variants } from "./form-of";

const clean = cleanWith({});

describe("T9 projects", () => {
  it("names the cell of every figure and item", () => {
    expect(traced(projectsSentence(clean))).toBe(
      "全年项目支出448.50⟨基础数据表!F11⟩万元，占总支出的36.51⟨基础数据表!F11 自评表!F4⟩%，其中：业务工作经费87.60⟨基础数据表!F12⟩万元，运行维护经费60.40⟨基础数据表!F13⟩万元，松材线虫病防治专项⟨基础数据表!A15⟩131.80⟨基础数据表!F15⟩万元，森林防火能力建设专项⟨基础数据表!A16⟩100.70⟨基础数据表!F16⟩万元，国土绿化与义务植树专项⟨基础数据表!A17⟩68.00⟨基础数据表!F17⟩万元。",
    );
  });
  const others = "业务工作经费87.60万元，运行维护经费60.40万元";
  const none = { "projectsBusiness.final": 0, "projectsMaintenance.final": null };
  const head = "全年项目支出448.50万元，占总支出的36.51%";
  variants(projectsSentence, [
    [
      "items without money are left out",
      { "items.0.final": 0, "items.1.final": null },
      `${head}，其中：${others}，国土绿化与义务植树专项68.00万元。`,
    ],
    [
      "an amount that cannot be read and a name on two lines are not",
      { "items.0.final": "待定", "items.1.name": "森林防火\n能力建设专项", "items.2.final": 0 },
      `${head}，其中：${others}，松材线虫病防治专项【请填写：松材线虫病防治专项决算数】万元，森林防火能力建设专项100.70万元。`,
    ],
    ["no parts", { ...none, "items.0.final": 0, "items.1.final": 0, "items.2.final": 0 }, `${head}。`],
    [
      "what 基础数据表 leaves blank is taken from 自评表",
      { ...none, "projects.final": null, "items.0.final": 0, "items.1.final": 0, "items.2.final": 0 },
      `${head}。`,
    ],
    [
      "missing",
      {
        ...none,
        "projects.final": null,
        "expenditure.project": null,
        "items.0.final": 0,
        "items.1.final": 0,
        "items.2.final": 0,
      },
      "全年项目支出【请填写：项目支出决算数】万元。",
    ],
  ]);
  variants(projectsBudgetSentence, [
    ["planned and spent", {}, "项目支出年初预算安排460.00万元，全年实际支出448.50万元，为年初预算的97.50%。"],
    [
      "above the budget",
      { "projects.budget": 400 },
      "项目支出年初预算安排400.00万元，全年实际支出448.50万元，为年初预算的112.13%，超出预算48.50万元，主要原因是【请填写：项目支出超预算的主要原因和资金来源】。",
    ],
    [
      "nothing planned",
      { "projects.budget": 0 },
      "项目支出年初未安排预算，全年实际支出448.50万元，发生支出的主要原因是【请填写：项目支出超预算的主要原因和资金来源】。",
    ],
    [
      "planned, missing",
      { "projects.budget": null },
      "项目支出年初预算安排【请填写：项目支出预算数】万元，全年实际支出448.50万元。",
    ],
  ]);
});

describe("project money other than special funds", () => {
  variants(otherProjectsSentence, [
    ["within its budget", {}, ""],
    [
      "above it; what was spent stands in the sentence before",
      { "projectsBusiness.budget": 80 },
      "业务工作经费年初预算80.00万元，控制率109.50%，超出预算7.60万元，主要原因是【请填写：业务工作经费超预算的主要原因】。",
    ],
  ]);
});

describe("the special funds one by one", () => {
  const forest = "森林防火能力建设专项年初预算103.00万元，实际支出100.70万元，为年初预算的97.77%。";
  const green = "国土绿化与义务植树专项年初预算70.00万元，实际支出68.00万元，为年初预算的97.14%。";
  const lead = "各专项资金年初预算和实际支出情况如下：";
  const lines = (form: Form) => itemParagraphs(form).map(textOf);

  it.each<[string, Parameters<typeof cleanWith>[0], string[]]>([
    [
      "a paragraph each",
      {},
      [
        lead,
        "（1）松材线虫病防治专项年初预算135.00万元，实际支出131.80万元，为年初预算的97.63%。",
        `（2）${forest}`,
        `（3）${green}`,
      ],
    ],
    [
      "planned and not spent",
      { "items.0.final": null },
      [
        lead,
        "（1）松材线虫病防治专项年初预算135.00万元，本年未支出，主要原因是【请填写：松材线虫病防治专项未支出的主要原因】。",
        `（2）${forest}`,
        `（3）${green}`,
      ],
    ],
    [
      "spent and not planned, and above the budget",
      { "items.0.budget": 0, "items.1.budget": 100 },
      [
        lead,
        "（1）松材线虫病防治专项年初未安排预算，实际支出131.80万元，发生支出的主要原因是【请填写：松材线虫病防治专项超预算的主要原因】。",
        "（2）森林防火能力建设专项年初预算100.00万元，实际支出100.70万元，为年初预算的100.70%，超出预算0.70万元，主要原因是【请填写：森林防火能力建设专项超预算的主要原因】。",
        `（3）${green}`,
      ],
    ],
    ["neither", { "items.0.budget": null, "items.0.final": 0 }, [lead, `（1）${forest}`, `（2）${green}`]],
    [
      "what cannot be read is left out here",
      { "items.0.final": "待定" },
      [lead, `（1）${forest}`, `（2）${green}`],
    ],
    [
      "a single one is not numbered",
      { "items.0.budget": 0, "items.0.final": 0, "items.1.budget": 0, "items.1.final": 0 },
      [green],
    ],
    [
      "none",
      Object.fromEntries(
        [0, 1, 2].flatMap((index) => [
          [`items.${index}.budget`, 0],
          [`items.${index}.final`, 0],
        ]),
      ),
      [],
    ],
  ])("%s", (_what, changes, expected) => {
    expect(lines(cleanWith(changes))).toEqual(expected);
  });

  const many: CaseData = {
    ...cleanCase,
    items: [1, 2, 3, 4, 5, 6].map((number) => ({
      name: `第${number}类林业工作专项`,
      amounts: [40, 50, 50] as const,
    })),
  };
  it("are named once only where they are many", () => {
    const form = cleanWith({ "projectsSpecial.final": 300 }, many);
    expect(textOf(projectsSentence(form))).toBe(
      "全年项目支出448.50万元，占总支出的36.51%，其中：业务工作经费87.60万元，运行维护经费60.40万元，本级专项资金300.00万元（共6项，逐项列于下文）。",
    );
    expect(lines(form)).toHaveLength(7);
  });
  it("are all named where the amount of one cannot be read", () => {
    const form = cleanWith({ "projectsSpecial.final": 300, "items.1.final": "待定" }, many);
    expect(textOf(projectsSentence(form))).toContain(
      "第2类林业工作专项【请填写：第2类林业工作专项决算数】万元",
    );
  });
  it("are named in both places where the form has no total of them", () => {
    const form = cleanWith({ "projectsSpecial.final": null }, many);
    expect(textOf(projectsSentence(form))).toContain(
      "，第1类林业工作专项50.00万元，第2类林业工作专项50.00万元，",
    );
  });
});
