import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import {
  isTaken,
  measuresAsked,
  problemsAsked,
  problemsWithoutMeasure,
  proposedProblems,
  withProposal,
} from "../../core/report/proposed-problems";
import type { Book } from "../book";
import type { Actions } from "../desk";
import { Disclosure } from "../pane/Disclosure";

const useStyles = makeStyles({
  root: { marginBottom: "10px", fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { paddingBlock: "6px", overflowWrap: "anywhere" },
  text: { margin: "0 0 2px" },
  note: { margin: "4px 0", color: tokens.colorNeutralForeground2 },
});

/** Problems the check points at, each with a measure, for the user to take over; and which own problems have no measure. */
export function Proposals({ book, act }: { readonly book: Book; readonly act: Actions }) {
  const styles = useStyles();
  const { form, profile, result } = book;
  const { userText } = book.state;
  const all = useMemo(
    () => proposedProblems(form, profile, result?.outcomes ?? []),
    [form, profile, result?.outcomes],
  );
  const left = all.filter((proposal) => !isTaken(userText, proposal));
  const unanswered = problemsWithoutMeasure(userText);
  return (
    <div className={styles.root}>
      {unanswered.length > 0 && (
        <p className={styles.note}>{`问题 ${unanswered.join("、")} 还没有写对应的改进措施。`}</p>
      )}
      {left.length > 0 && (
        <Disclosure title={`校验发现的 ${left.length} 个问题，可采用`}>
          <p className={styles.note}>采用后请按本单位实际情况修改，措施用同一序号写入“改进措施”。</p>
          <ul className={styles.list}>
            {left.map((proposal) => (
              <li key={proposal.problem} className={styles.item}>
                <p className={styles.text}>{`问题：${proposal.problem}`}</p>
                <p className={styles.text}>{`措施：${proposal.measure}`}</p>
                <Button
                  size="small"
                  icon={<AddRegular />}
                  aria-label={`采用：${proposal.problem}`}
                  onClick={() => {
                    const taken = withProposal(userText, proposal);
                    act.answer(problemsAsked, taken[problemsAsked] ?? "");
                    act.answer(measuresAsked, taken[measuresAsked] ?? "");
                  }}
                >
                  采用
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
