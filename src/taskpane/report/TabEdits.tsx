import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Merged } from "../../core/report/merge";
import type { Regenerated } from "../../core/report/regenerated";
import { type Choices, choiceCount, noChoices, withoutEdit } from "../../core/report/choices";
import type { StaleFigure } from "../../core/report/stale-figures";
import { Disclosure } from "../pane/Disclosure";

interface Props {
  readonly text: Regenerated;
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  /** Puts the figure of the tables in the place of one in the user's words. */
  readonly onMend: (figure: StaleFigure) => void;
}

const useStyles = makeStyles({
  root: {
    fontSize: tokens.fontSizeBase200,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: "4px 8px",
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { paddingBlock: "6px", overflowWrap: "anywhere" },
  text: { margin: "0 0 4px" },
  quote: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
  note: { margin: "4px 0" },
});

/** What the user changed on the tab 自评报告 and what becomes of it; figures in it that the tables give otherwise now. */
export function TabEdits({ text: { merged, paragraphs, stale }, choices, onChoose, onMend }: Props) {
  const styles = useStyles();
  const edits = merged.filter(({ kind }) => kind !== "automatic");
  const chosen = choiceCount(choices);
  if (edits.length + stale.length + chosen === 0) return null;
  return (
    <section className={styles.root} aria-label="您对报告的修改">
      {stale.length > 0 && (
        <Disclosure title={`您写的 ${stale.length} 个数字与表中不符`} openAtFirst>
          <ul className={styles.list}>
            {stale.map((figure, index) => (
              <li key={index} className={styles.item}>
                <p className={styles.text}>{`“${figure.phrase}”，表中为${figure.told}。`}</p>
                {figure.should === null ? (
                  <p className={styles.quote}>增减的说法也要改，请在工作表中修改这一句。</p>
                ) : (
                  <Button
                    size="small"
                    onClick={() => {
                      onMend(figure);
                    }}
                  >
                    {`改为 ${figure.should}`}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {edits.length > 0 && (
        <Disclosure title={`您在表上的修改：${countsOf(edits)}，写入时保留`}>
          <ul className={styles.list}>
            {edits.map((each, index) => (
              <li key={index} className={styles.item}>
                <p className={styles.text}>{names[each.kind]}</p>
                <p className={styles.quote}>{each.text}</p>
                {each.kind === "edited" && each.automatic !== null && (
                  <>
                    <p className={styles.text}>按表中数据和您的回答，这一段是：</p>
                    <p className={styles.quote}>{paragraphs[each.automatic]}</p>
                    <Button
                      size="small"
                      onClick={() => {
                        onChoose(withoutEdit(choices, each));
                      }}
                    >
                      恢复自动文字
                    </Button>
                  </>
                )}
                {each.kind === "deleted" && (
                  <Button
                    size="small"
                    onClick={() => {
                      onChoose(withoutEdit(choices, each));
                    }}
                  >
                    恢复这一段
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {chosen > 0 && (
        <p className={styles.note}>
          {`已选择改动 ${chosen} 段，点“写入工作表”后生效。`}
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              onChoose(noChoices);
            }}
          >
            取消选择
          </Button>
        </p>
      )}
    </section>
  );
}

type Edit = Exclude<Merged["kind"], "automatic">;

const names: Readonly<Record<Merged["kind"], string>> = {
  automatic: "",
  edited: "您改过的一段：",
  added: "您添加的一段：",
  deleted: "您删去的一段（不再写入）：",
  dropped: "表中已没有对应数据，不再写入的一段：",
};

const counted: Readonly<Record<Edit, string>> = {
  edited: "改",
  added: "加",
  deleted: "删",
  dropped: "不再写入",
};

function countsOf(edits: readonly Merged[]): string {
  return Object.entries(counted)
    .flatMap(([kind, word]) => {
      const count = edits.filter((each) => each.kind === kind).length;
      return count === 0 ? [] : [`${word} ${count} 段`];
    })
    .join("、");
}
