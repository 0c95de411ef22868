import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import { EmptyState } from "../../taskpane/pane/EmptyState";
import type { BenchState } from "./bench";
import type { Workshop } from "./workshop";

interface Props {
  readonly state: BenchState;
  readonly shop: Workshop;
}

const useStyles = makeStyles({
  over: {
    position: "absolute",
    inset: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: { display: "grid", gap: "8px", margin: "8px 0 0", padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: "left",
  },
  name: { flexGrow: 1, color: tokens.colorNeutralForeground1 },
  text: { margin: 0 },
});

const moment = new Intl.DateTimeFormat("zh-CN", {
  month: "long",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

/** What lies over the grid: that a file is being opened, or what earlier visits left unsaved. */
export function OverGrid({ state, shop }: Props) {
  const styles = useStyles();
  if (state.task !== null && !state.book)
    return (
      <div className={styles.over}>
        <Spinner label={state.task} />
      </div>
    );
  if (state.offers.length > 0)
    return (
      <div className={styles.over}>
        <EmptyState icon={<DocumentTableRegular />} title="上次有修改没有保存">
          <p className={styles.text}>它们还暂存在这个浏览器里。</p>
          <ul className={styles.list}>
            {state.offers.map((work) => (
              <li key={work.visit} className={styles.item}>
                <span className={styles.name}>{`“${work.name}”，${moment.format(work.at)}`}</span>
                <Button
                  appearance="primary"
                  onClick={() => {
                    shop.restore(work);
                  }}
                >
                  恢复
                </Button>
                <Button
                  onClick={() => {
                    shop.discard(work);
                  }}
                >
                  丢弃
                </Button>
              </li>
            ))}
          </ul>
        </EmptyState>
      </div>
    );
  if (!state.book)
    return (
      <div className={styles.over}>
        <EmptyState icon={<DocumentTableRegular />} title="还没有打开工作簿">
          <p className={styles.text}>
            点“打开”选择 .xlsx 或 .docx 文件，或把文件拖到这里；也可以先看“示例”。
          </p>
        </EmptyState>
      </div>
    );
  return null;
}
