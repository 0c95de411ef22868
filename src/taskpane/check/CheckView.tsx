import { Button, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, ClipboardCheckmarkRegular, SearchRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { addressOf } from "../../core/address";
import type { RuleFinding } from "../../core/rules/outcomes";
import type { Severity } from "../../core/rules/rule";
import type { Book } from "../book";
import type { Actions, WriteRequest } from "../desk";
import { EmptyState } from "../pane/EmptyState";
import { StepList } from "../pane/StepList";
import type { Session } from "../session";
import { FindingList } from "./FindingList";
import { FormCard } from "./FormCard";
import { Headline } from "./Headline";
import { OtherOutcomes } from "./OtherOutcomes";
import { safeFixesRequest } from "./quick-fixes";
import { tallyOf } from "./tally";

interface Props {
  readonly session: Session;
  readonly book: Book;
  readonly act: Actions;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px" },
  tools: { display: "flex", flexWrap: "wrap", gap: "8px" },
  main: { flexGrow: 1 },
  preview: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  buttons: { display: "flex", gap: "8px", marginTop: "8px" },
  search: { width: "100%", marginTop: "12px" },
  safe: { marginTop: "8px" },
  text: { margin: 0 },
});

/** 校验: the workbook as recognised, the check, and what it found. */
export function CheckView({ session, book, act }: Props) {
  const styles = useStyles();
  const busy = session.task !== null && session.task.kind !== "recheck";
  return (
    <div className={styles.root}>
      <FormCard session={session} book={book} act={act} />
      <div className={styles.tools}>
        <Button
          appearance="primary"
          className={styles.main}
          icon={<ClipboardCheckmarkRegular />}
          disabledFocusable={busy}
          onClick={act.check}
        >
          一键校验
        </Button>
        {book.result && (
          <Button disabledFocusable={busy} onClick={act.mark}>
            标出问题单元格
          </Button>
        )}
        {book.state.marks.length > 0 && (
          <Button disabledFocusable={busy} onClick={act.unmark}>
            清除标记
          </Button>
        )}
      </div>
      {book.result ? (
        <Results book={book} act={act} busy={busy} />
      ) : (
        <EmptyState icon={<ClipboardCheckmarkRegular />} title="还没有校验">
          <p className={styles.text}>
            点“一键校验”，逐条核对两张表的数字、分值和填写情况。只读取表格，不改动任何内容。
          </p>
        </EmptyState>
      )}
    </div>
  );
}

interface ResultsProps {
  readonly book: Book;
  readonly act: Actions;
  readonly busy: boolean;
}

function Results({ book, act, busy }: ResultsProps) {
  const styles = useStyles();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [search, setSearch] = useState("");
  const outcomes = book.result?.outcomes;
  const { accepted } = book.state;
  const tally = useMemo(() => tallyOf(outcomes ?? [], accepted), [outcomes, accepted]);
  const found = useMemo(
    () =>
      tally.open.filter(
        (finding) => (severity === null || finding.severity === severity) && mentions(finding, search),
      ),
    [tally, severity, search],
  );
  return (
    <div>
      <Headline tally={tally} shown={severity} onShow={setSeverity} />
      <SafeFixes book={book} act={act} busy={busy} />
      {tally.open.length > 0 && (
        <Input
          className={styles.search}
          type="search"
          aria-label="在问题中搜索"
          placeholder="搜索：栏目、单元格、规则号"
          contentBefore={<SearchRegular />}
          value={search}
          onChange={(_event, { value }) => {
            setSearch(value);
          }}
        />
      )}
      {tally.open.length === 0 && (
        <EmptyState icon={<CheckmarkCircleRegular />} title="没有需要处理的问题">
          <p className={styles.text}>可以到“填写比率”写入公式，再到“生成报告”。</p>
        </EmptyState>
      )}
      {tally.open.length > 0 && found.length === 0 && (
        <EmptyState icon={<SearchRegular />} title="没有符合条件的问题">
          <Button
            onClick={() => {
              setSeverity(null);
              setSearch("");
            }}
          >
            {`显示全部 ${tally.open.length} 项`}
          </Button>
        </EmptyState>
      )}
      <FindingList findings={found} form={book.form} act={act} />
      <OtherOutcomes tally={tally} act={act} />
    </div>
  );
}

function SafeFixes({ book, act, busy }: ResultsProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const request: WriteRequest = useMemo(() => safeFixesRequest(book), [book]);
  if (request.steps.length === 0) return null;
  if (!isOpen) {
    return (
      <div className={mergeClasses(styles.tools, styles.safe)}>
        <Button
          size="small"
          aria-expanded={false}
          onClick={() => {
            setOpen(true);
          }}
        >
          {`全部安全修复（${request.steps.length} 个单元格）…`}
        </Button>
      </div>
    );
  }
  return (
    <section className={mergeClasses(styles.preview, styles.safe)} aria-label="全部安全修复：预览">
      <p className={styles.text}>只写入由本表数字直接得出的内容，写入后可撤回。</p>
      <StepList steps={request.steps} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            setOpen(false);
            act.write(request);
          }}
        >
          {`写入 ${request.steps.length} 个单元格`}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setOpen(false);
          }}
        >
          取消
        </Button>
      </div>
    </section>
  );
}

function mentions({ message, rule, of, cells }: RuleFinding, search: string): boolean {
  const words = search.trim().toUpperCase();
  if (words === "") return true;
  const places = cells.map(({ place, label }) => `${place.sheet}!${addressOf(place)} ${label}`);
  return [message, rule, of.title, ...places].some((text) => text.toUpperCase().includes(words));
}
