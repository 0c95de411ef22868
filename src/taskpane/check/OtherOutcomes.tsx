import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { addressOf } from "../../core/address";
import { reasonText } from "../../core/rules/reason-text";
import type { ChecklistEntry, NotChecked, Outcome } from "../../core/rules/rule";
import type { Actions } from "../desk";
import { Disclosure } from "../pane/Disclosure";
import type { Tally } from "./tally";

interface Props {
  readonly tally: Tally;
  readonly act: Actions;
}

const useStyles = makeStyles({
  root: { marginTop: "12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "4px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { paddingBlock: "6px", overflowWrap: "anywhere" },
  entry: { display: "flex", alignItems: "center", columnGap: "8px", paddingBlock: "2px" },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

/** Accepted findings, what could not be checked and why, and what does not apply to this form. */
export function OtherOutcomes({ tally, act }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {tally.accepted.length > 0 && (
        <Disclosure title={`已核实（${tally.accepted.length}）`}>
          <ul className={styles.list}>
            {tally.accepted.map(({ finding, accepted }) => (
              <li key={accepted.rule + accepted.message} className={styles.item}>
                <div>{finding.message}</div>
                <div className={styles.small}>{`${accepted.date} 核实：${accepted.reason}`}</div>
                <div className={styles.buttons}>
                  <Button
                    size="small"
                    onClick={() => {
                      act.withdraw(accepted);
                    }}
                  >
                    撤销核实
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {tally.checklist.length > 0 && (
        <Disclosure title={`请人工核对（${tally.checklist.length}）`}>
          <ul className={styles.list}>
            {tally.checklist.map((each, index) => (
              <Waiting key={`${each.rule}-${index}`} waiting={each} act={act} />
            ))}
          </ul>
        </Disclosure>
      )}
      {tally.waiting.length > 0 && (
        <Disclosure title={`未能检查（${tally.waiting.length} 处）`} openAtFirst={tally.open.length === 0}>
          <ul className={styles.list}>
            {tally.waiting.map((each, index) => (
              <Waiting key={`${each.rule}-${index}`} waiting={each} act={act} />
            ))}
          </ul>
        </Disclosure>
      )}
      {tally.inapplicable.length > 0 && (
        <Disclosure title={`不适用于本表（${tally.inapplicable.length}）`}>
          <RuleTitles outcomes={tally.inapplicable} withReason />
        </Disclosure>
      )}
      {tally.passed.length > 0 && (
        <Disclosure title={`通过（${tally.passed.length}）`}>
          <RuleTitles outcomes={tally.passed} />
        </Disclosure>
      )}
    </div>
  );
}

function Waiting({ waiting, act }: { readonly waiting: NotChecked; readonly act: Actions }) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <div>{reasonText(waiting)}</div>
      <div className={styles.buttons}>
        <span className={styles.small}>{waiting.rule}</span>
        {waiting.cells.slice(0, 5).map(({ place }) => (
          <Button
            key={place.sheet + addressOf(place)}
            size="small"
            onClick={() => {
              act.show(place);
            }}
          >
            {addressOf(place)}
          </Button>
        ))}
      </div>
      {waiting.entries && <Entries entries={waiting.entries} act={act} />}
    </li>
  );
}

function Entries({ entries, act }: { readonly entries: readonly ChecklistEntry[]; readonly act: Actions }) {
  const styles = useStyles();
  return (
    <Disclosure title={`逐个列出（${entries.length} 处）`}>
      <ul className={styles.list}>
        {entries.map(({ words, cell: { place } }, index) => (
          <li key={index} className={styles.entry}>
            <span>{`“${words}”`}</span>
            <Button
              size="small"
              onClick={() => {
                act.show(place);
              }}
            >
              {addressOf(place)}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface TitlesProps {
  readonly outcomes: readonly Outcome[];
  readonly withReason?: boolean;
}

function RuleTitles({ outcomes, withReason = false }: TitlesProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {outcomes.map(({ rule, notChecked }) => (
        <li key={rule.id} className={styles.item}>
          {`${rule.id} ${rule.title}`}
          {withReason && <div className={styles.small}>{notChecked[0]?.reason}</div>}
        </li>
      ))}
    </ul>
  );
}
