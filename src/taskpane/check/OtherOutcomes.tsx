import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { reasonText } from "../../core/rules/reason-text";
import type { ChecklistEntry, NotChecked, Outcome } from "../../core/rules/rule";
import type { Actions } from "../desk";
import { CellButton, CellButtons } from "../pane/CellButtons";
import { Disclosure } from "../pane/Disclosure";
import { LongList } from "../pane/LongList";
import { findingKey } from "./finding-key";
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
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px", marginTop: "4px" },
});

/** Accepted findings, what could not be checked and why, and what does not apply to this form. */
export function OtherOutcomes({ tally, act }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {tally.accepted.length > 0 && (
        <Disclosure title={`已核实（${tally.accepted.length}）`}>
          <LongList
            items={tally.accepted}
            keyOf={({ finding }) => findingKey(finding)}
            itemClass={styles.item}
          >
            {({ finding, accepted }) => (
              <>
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
              </>
            )}
          </LongList>
        </Disclosure>
      )}
      {tally.checklist.length > 0 && (
        <Disclosure title={`请人工核对（${tally.checklist.length}）`}>
          <WaitingList items={tally.checklist} act={act} />
        </Disclosure>
      )}
      {tally.waiting.length > 0 && (
        <Disclosure title={`未能检查（${tally.waiting.length} 处）`} openAtFirst={tally.open.length === 0}>
          <WaitingList items={tally.waiting} act={act} />
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

interface WaitingListProps {
  readonly items: readonly NotChecked[];
  readonly act: Actions;
}

function WaitingList({ items, act }: WaitingListProps) {
  const styles = useStyles();
  return (
    <LongList items={items} keyOf={({ rule }, index) => `${rule}-${index}`} itemClass={styles.item}>
      {(each) => <Waiting waiting={each} act={act} />}
    </LongList>
  );
}

function Waiting({ waiting, act }: { readonly waiting: NotChecked; readonly act: Actions }) {
  const styles = useStyles();
  return (
    <>
      <div>{reasonText(waiting)}</div>
      <div className={styles.buttons}>
        <span className={styles.small}>{waiting.rule}</span>
        <CellButtons cells={waiting.cells} onShow={act.show} />
      </div>
      {waiting.entries && <Entries entries={waiting.entries} act={act} />}
    </>
  );
}

function Entries({ entries, act }: { readonly entries: readonly ChecklistEntry[]; readonly act: Actions }) {
  const styles = useStyles();
  return (
    <Disclosure title={`逐个列出（${entries.length} 处）`}>
      <LongList items={entries} keyOf={(_entry, index) => String(index)} itemClass={styles.entry}>
        {({ words, cell }) => (
          <>
            <span>{`“${words}”`}</span>
            <CellButton cell={cell} onShow={act.show} />
          </>
        )}
      </LongList>
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
