import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** What is to be known, each with its heading. */
const chapters: readonly { readonly title: string; readonly lines: readonly string[] }[] = [
  {
    title: "这是什么",
    lines: [
      "没有装 Excel 也能用的网页：左边是表格，右边的窗格与 Excel 加载项里的完全相同，可以校验、填写比率、生成报告、撤回。",
      "打开 .xlsx、.xlsm 或 .docx 文件（也可以把文件拖到页面上；Word 文件会导入成工作簿），改好后点“另存为 .xlsx”，新文件在浏览器的下载文件夹里，原文件不动。",
    ],
  },
  {
    title: "它不是 Excel",
    lines: [
      "可以改：单元格内容和公式、数字格式、填充颜色、行高列宽、合并单元格，增删行、列和工作表。",
      "不能改：字体、边框、对齐方式、冻结窗格、筛选和排序、图表、批注、数据透视表、数据验证、打印设置。文件里已有的这些内容，保存后都还在。",
      "少数函数这里算不出（显示 #NAME?），用 Excel 或 WPS 打开保存后的文件会重新计算。",
      "不能打开：有打开密码的文件、旧版 .xls 和 .doc、解压后超过 100 MB 的文件。",
    ],
  },
  {
    title: "数据只在这台电脑上",
    lines: [
      "不联网，不上传，不收集任何数据；断网时也能用。",
      "没有保存的修改会暂存在本浏览器里，关闭或出错后再打开时可以恢复。在公用电脑上用完，请选择“丢弃”。",
    ],
  },
];

const useStyles = makeStyles({
  title: { margin: "12px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "20px" },
});

/** 说明: what the page is and is not. */
export function AboutDialog({ isOpen, onClose }: Props) {
  const styles = useStyles();
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>浏览器工作台</DialogTitle>
          <DialogContent>
            {chapters.map(({ title, lines }) => (
              <section key={title}>
                <h3 className={styles.title}>{title}</h3>
                <ul className={styles.list}>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </section>
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              知道了
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
