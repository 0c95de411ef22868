import { cleanCase } from "../../forms/build/clean";
import type { CaseData } from "../../forms/case-data";

/** A report with the figures of a published filing, in our own words, and what is really wrong with it. */
export interface CaseNarrative {
  /** The published filing's number in the project's case files. */
  readonly id: string;
  readonly data: CaseData;
  /** "R-21 warning" for every finding of the rules on figures. */
  readonly findings: readonly string[];
}

const headings = ["一、部门概况", "二、部门整体支出及使用情况", "三、存在的主要问题"] as const;

/** A report of three chapters with these paragraphs in the first two. */
function narrative(staff: readonly string[], money: readonly string[]): readonly string[] {
  return [headings[0], ...staff, headings[1], ...money, headings[2], "预算编制有待细化。"];
}

const { amounts } = cleanCase;

export const caseNarratives: readonly CaseNarrative[] = [
  {
    id: "c04 南县政协2021",
    data: {
      ...cleanCase,
      year: 2021,
      amounts: { ...amounts, projects: [250, 280, 286.83], operating: [70, 78, 77.4] },
      items: [
        { name: "委员活动经费", amounts: [36, 36, 36.3] },
        { name: "扫黑除恶工作经费", amounts: [1, 1, 1] },
        { name: "信息网络运行经费", amounts: [5, 5, 5] },
        { name: "老干部活动经费", amounts: [10, 10, 10.5] },
        { name: "派出纪检监察组专项经费", amounts: [5, 5, 5] },
      ],
      funds: { ...cleanCase.funds, executed: 799.12 },
      income: { ...cleanCase.income, general: 792.22 },
      expenditure: { basic: 512.29, project: 286.83 },
      narrative: narrative(
        [],
        [
          "2021年收入792.22万元，同比增加189.25万元，增长31.39%，其中财政拨款收入792.22万元，同比增加209.28万元，增长35.9%；支出799.12万元。",
          "公用经费77.40万元，项目支出286.83万元，其中：委员活动经费36.3万元、扫黑除恶工作经费1万元、信息网络运行经费5万元、老干部活动经费10.5万元、派出纪检监察组专项经费5万元。",
        ],
      ),
    },
    // 支出 is 6.90 above 收入 without a word on what was carried over.
    findings: ["R-21 warning"],
  },
  {
    id: "c05 南县住建局2018",
    data: {
      ...cleanCase,
      year: 2018,
      staff: { quota: 249, actual: 246, rate: 0.988 },
      narrative: narrative(
        ["我局行政事业总编制249名，其中行政编制13名、全额事业编制45名；在职人员246人，离退休人员85人。"],
        [],
      ),
    },
    findings: [],
  },
  {
    id: "c06 南县财政局2020",
    data: {
      ...cleanCase,
      year: 2020,
      staff: { quota: 130, actual: 128, rate: 0.9846 },
      narrative: narrative(
        [
          "我局现有编制人员205人，其中局机关在职113人，离休2人，退休75人，财政事务中心10人，国库集中支付中心5人。",
        ],
        [],
      ),
    },
    findings: [],
  },
  {
    id: "c19 寻甸县委办2023",
    data: {
      ...cleanCase,
      year: 2023,
      staff: { quota: 44, actual: 32, rate: 0.7273 },
      narrative: narrative(
        [
          "行政编制39名，事业编制5名，在职实有32人，在职人员控制率72.73%；离退休16人，其中离休0人、退休16人；公务用车编制6辆，实有车辆6辆。",
        ],
        [],
      ),
    },
    findings: [],
  },
  {
    id: "c25 三公经费2022",
    data: {
      ...cleanCase,
      year: 2022,
      amounts: {
        ...amounts,
        threePublic: [517, 502.4, 502.4],
        vehicles: [500, 500, 500],
        vehiclePurchase: [100, 100, 100],
        vehicleOperation: [400, 400, 400],
        abroad: [0, 0, 0],
        reception: [17, 2.4, 2.4],
      },
      narrative: narrative(
        [],
        [
          "2022年“三公”经费支出502.40万元，比上年减少14.60万元，下降2.82%。其中：因公出国（境）费0万元，比上年增加0万元，增长0%，主要原因是与上年持平，无增减变化；公务用车购置及运行费500.00万元，与上年持平；公务接待费2.40万元，比上年减少14.60万元，下降85.88%。",
        ],
      ),
    },
    // The template sentence 增加0万元，增长0%.
    findings: ["R-17 notice"],
  },
  {
    id: "c28 乌鲁木齐市政务服务中心2023",
    data: {
      ...cleanCase,
      year: 2023,
      staff: { quota: 12, actual: 10, rate: 0.8333 },
      narrative: narrative(
        ["单位实有人数11人，其中：在职人员10人，离休人员0人，退休人员1人。"],
        [
          "2023年度收入总计434.72万元，其中：本年收入434.16万元，年初结转和结余0.55万元。与上年相比，收入总计增加58.21万元，增长15.46%。",
        ],
      ),
    },
    findings: [],
  },
];
