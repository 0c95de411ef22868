import type { AmountRow } from "../../form/fields";

/** What a budget figure of the forms is called in a report; the words are looked for in condensed text. */
export interface SpendingSubject {
  readonly name: string;
  readonly words: RegExp;
}

/** The amount rows of 基础数据表 that have a budget to keep. */
export const rowSubjects = {
  threePublic: { name: "三公经费", words: /三公/ },
  vehiclePurchase: { name: "公车购置", words: /(?:公务用车|公车)购置/ },
  vehicleOperation: { name: "公车运行维护", words: /(?:公务用车|公车)(?:购置[及和])?(?:运行|维护)/ },
  abroad: { name: "出国经费", words: /出国/ },
  reception: { name: "公务接待", words: /公务接待|接待费/ },
  projects: { name: "项目支出", words: /项目(?:支出|经费)|专项(?:支出|资金|经费)/ },
  projectsBusiness: { name: "业务工作经费", words: /业务工作(?:经费|专项)/ },
  projectsMaintenance: { name: "运行维护经费", words: /运行维护(?:经费|专项)/ },
  operating: { name: "公用经费", words: /公用(?:经费|支出)/ },
  operatingOffice: { name: "办公经费", words: /办公(?:经费|费)/ },
  operatingUtilities: { name: "水费、电费、差旅费", words: /水费|电费|差旅/ },
  operatingMeetings: { name: "会议费、培训费", words: /会议费|培训费/ },
  procurement: { name: "政府采购", words: /政府采购|采购/ },
} as const satisfies Readonly<Partial<Record<AmountRow, SpendingSubject>>>;

export const executionSubject: SpendingSubject = { name: "预算执行", words: /预算执行率|执行率|预算执行/ };
export const areaSubject: SpendingSubject = { name: "楼堂馆所规模", words: /楼堂馆所|建设规模|建筑面积/ };
export const investmentSubject: SpendingSubject = { name: "楼堂馆所投资", words: /楼堂馆所|投资/ };
export const staffSubject: SpendingSubject = { name: "在职人员", words: /超编|在职人员?控制率|编制/ };
