/** How the full name of a unit is built: a place, then what it is; looked for in condensed text. */
export const unitName =
  "(?:中共)?[一-龥]{1,8}?(?:省|自治区|自治州|州|市|县|区|旗|镇|乡|街道)[一-龥]{1,20}?(?:委员会办公室|委员会|管理局|办公室|研究院|中心|法院|检察院|局|委|办|院)";

/** What a report says of the unit whose report it is, and of no other. */
export const ownUnitPredicates =
  "(?:是[^,。;]{0,20}(?:工作部门|职能部门|组成部门|行政单位|事业单位|预算单位)|(?:机关)?(?:人员)?(?:核定)?编制|(?:20\\d\\d年末?)?(?:实际)?在职|现有(?:在职)?(?:人员|职工|干部|编制)|内设|主要职[责能]|20\\d\\d年度?(?:部门)?整体支出)";

/** Words that make the unit another one by right: below, above, or beside the reporting one. */
export const otherUnitsWords =
  /下属|所属|直属|二级|代管|归口|牵头|上级|主管部门|划入|划转|并入|撤销|组建|联合|会同|移交/;
