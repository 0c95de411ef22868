import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellPlace } from "../../core/address";
import { catalogue } from "../../core/rules/catalogue";
import type { RuleFinding } from "../../core/rules/outcomes";
import { sameCauseText } from "../../core/rules/same-cause";
import { CellButtons } from "../pane/CellButtons";

interface Props {
  readonly finding: RuleFinding;
  readonly onShow: (place: CellPlace) => void;
}

const useStyles = makeStyles({
  facts: { margin: 0, fontSize: tokens.fontSizeBase300 },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, marginTop: "8px" },
  fact: { margin: 0, overflowWrap: "anywhere" },
});

/** How to mend a finding, why it is one, on what ground, and every cell it is about. */
export function FindingDetails({ finding, onShow }: Props) {
  const styles = useStyles();
  const { of: rule, cells, sameCause } = finding;
  const related = catalogue.filter(({ id }) => rule.related?.includes(id));
  return (
    <dl className={styles.facts}>
      <dt className={styles.term}>怎么改</dt>
      <dd className={styles.fact}>{rule.fix}</dd>
      <dt className={styles.term}>为什么</dt>
      <dd className={styles.fact}>{rule.why}</dd>
      <dt className={styles.term}>依据（{rule.id}）</dt>
      <dd className={styles.fact}>{rule.basis}</dd>
      {related.length > 0 && (
        <>
          <dt className={styles.term}>相关规则</dt>
          <dd className={styles.fact}>
            {sameCause && <div>{sameCauseText(sameCause)}</div>}
            {related.map(({ id, title }) => `${id} ${title}`).join("；")}
          </dd>
        </>
      )}
      {cells.length > 0 && (
        <>
          <dt className={styles.term}>涉及单元格</dt>
          <dd className={styles.fact}>
            <CellButtons cells={cells} onShow={onShow} />
          </dd>
        </>
      )}
    </dl>
  );
}
