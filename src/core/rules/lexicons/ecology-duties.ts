/**
 * Words in a department's name, goals or special funds that show it has to do with the environment. From the names and
 * duties of the departments that are (生态环境、自然资源、林业、水利、农业农村、住建、城管、应急…); a department without any of
 * them has no ecological result to show.
 */
export const ecologyDuties: readonly string[] = (
  "生态 环境保护 环保 环境整治 环境治理 人居环境 环境卫生 自然资源 国土 林业 林场 森林 绿化 园林 湿地 草原 水利 水务 水库 " +
  "河道 河长 流域 水源 农业 农村 畜牧 渔业 水产 城管 城市管理 市容 环卫 垃圾 污水 污染 大气 扬尘 秸秆 土壤 矿产 矿山 地质 " +
  "节能 减排 碳达峰 碳中和 新能源 能源 气象 海洋 自然保护 景区 公园 发展和改革 发改 住房和城乡建设 住建 交通 公路 工业和信息化 " +
  "乡镇 街道 村庄"
).split(" ");
