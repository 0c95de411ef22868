import { makeStyles, tokens } from "@fluentui/react-components";
import type { BenchState, Saved } from "./bench";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexShrink: 0,
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: "0 16px",
    padding: "2px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  warning: { color: tokens.colorStatusDangerForeground1 },
});

const clock = new Intl.DateTimeFormat("zh-CN", { hour: "2-digit", minute: "2-digit" });

function savedText(saved: Saved): string {
  switch (saved.is) {
    case "saved":
      return "";
    case "changed":
      return "有未保存的修改";
    case "kept":
      return `有未保存的修改，已于 ${clock.format(saved.at)} 暂存在本浏览器`;
    case "not kept":
      return `有未保存的修改，未能暂存：${saved.why}`;
  }
}

/** What the page is, what it does or did last, and where the work is kept. */
export function StatusLine({ state: { task, notice, saved } }: { readonly state: BenchState }) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label="状态">
      <span role="status">{task ?? notice ?? "这里不是 Excel。文件只在本机处理，不上传。"}</span>
      {saved.is === "not kept" ? (
        <span role="alert" className={styles.warning}>
          {savedText(saved)}
        </span>
      ) : (
        <span>{savedText(saved)}</span>
      )}
    </section>
  );
}
