import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { CalculatorRegular, CheckmarkCircleRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { addressOf } from "../../core/address";
import { type FillSkipped, type FillStep, planFill } from "../../core/fill";
import type { Book } from "../book";
import type { Actions } from "../desk";
import { CellButton } from "../pane/CellButtons";
import { Disclosure } from "../pane/Disclosure";
import { EmptyState } from "../pane/EmptyState";
import { Foot } from "../pane/Foot";
import { StepList } from "../pane/StepList";
import { TaskButton } from "../pane/TaskButton";

interface Props {
  readonly book: Book;
  readonly act: Actions;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px" },
  text: { margin: 0 },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { paddingBlock: "4px", overflowWrap: "anywhere" },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "4px",
    flexGrow: 1,
  },
  write: { flexGrow: 1 },
});

/** 填写比率: the rates that can be computed, as live formulas in the form's own cells. */
export function FillView({ book, act }: Props) {
  const styles = useStyles();
  const plan = useMemo(() => planFill(book.form), [book.form]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = plan.steps.filter(({ rate }) => !left.has(rate.definition.id));
  const choose = (id: string, isChosen: boolean) => {
    setLeft(new Set(isChosen ? [...left].filter((each) => each !== id) : [...left, id]));
  };
  if (plan.steps.length === 0) {
    return (
      <div className={styles.root}>
        <NothingToFill skipped={plan.skipped} />
        <Skipped skipped={plan.skipped} openAtFirst />
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <p className={styles.text}>
        以下比率可由表中数字算出，将写成公式，改动数字后自动重算。请核对，不需要的可取消勾选。
      </p>
      <StepList
        steps={plan.steps}
        head={(step) => (
          <StepHead
            step={step}
            isChosen={!left.has(step.rate.definition.id)}
            onChoose={(isChosen) => {
              choose(step.rate.definition.id, isChosen);
            }}
            act={act}
          />
        )}
      />
      <Foot>
        <TaskButton
          className={styles.write}
          appearance="primary"
          icon={<CalculatorRegular />}
          disabledFocusable={chosen.length === 0}
          onClick={() => {
            const ids = new Set(chosen.map(({ rate }) => rate.definition.id));
            act.write({
              title: "填写比率",
              steps: chosen,
              again: ({ form }) => planFill(form).steps.filter(({ rate }) => ids.has(rate.definition.id)),
            });
          }}
        >
          {`写入 ${chosen.length} 项`}
        </TaskButton>
      </Foot>
      <Skipped skipped={plan.skipped} />
    </div>
  );
}

interface StepHeadProps {
  readonly step: FillStep;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly act: Actions;
}

function StepHead({ step, isChosen, onChoose, act }: StepHeadProps) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <Checkbox
        label={step.cell.label}
        checked={isChosen}
        onChange={(_event, { checked }) => {
          onChoose(checked === true);
        }}
      />
      <CellButton cell={step.cell} onShow={act.show} />
    </div>
  );
}

function NothingToFill({ skipped }: { readonly skipped: readonly FillSkipped[] }) {
  const styles = useStyles();
  return skipped.some(({ isDone }) => isDone) ? (
    <EmptyState icon={<CheckmarkCircleRegular />} title="没有需要写入的比率">
      <p className={styles.text}>能算出的比率都已是正确的公式，下面是每一项的情况。</p>
    </EmptyState>
  ) : (
    <EmptyState icon={<CalculatorRegular />} title="没有可写入的比率">
      <p className={styles.text}>下面列出每一项的原因；补齐表中数字后会自动更新。</p>
    </EmptyState>
  );
}

interface SkippedProps {
  readonly skipped: readonly FillSkipped[];
  readonly openAtFirst?: boolean;
}

function Skipped({ skipped, openAtFirst = false }: SkippedProps) {
  const styles = useStyles();
  if (skipped.length === 0) return null;
  return (
    <Disclosure title={`不写入的 ${skipped.length} 项及原因`} openAtFirst={openAtFirst}>
      <ul className={styles.list}>
        {skipped.map(({ cell, label, reason }) => (
          <li key={label + (cell ? addressOf(cell.place) : "")} className={styles.item}>
            <div>{label}</div>
            <div className={styles.small}>{reason}</div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
