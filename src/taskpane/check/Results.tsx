import { Button, Input, makeStyles } from "@fluentui/react-components";
import { CheckmarkCircleRegular, SearchRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { addressOf } from "../../core/address";
import type { RuleFinding } from "../../core/rules/outcomes";
import type { Severity } from "../../core/rules/rule";
import type { Book } from "../book";
import type { Actions } from "../desk";
import { EmptyState } from "../pane/EmptyState";
import type { Session } from "../session";
import { FindingList } from "./FindingList";
import { Headline } from "./Headline";
import { OtherOutcomes } from "./OtherOutcomes";
import { SafeFixes } from "./SafeFixes";
import { SheetFilter } from "./SheetFilter";
import { tallyOf } from "./tally";

interface Props extends Pick<Session, "onlySheet" | "settings"> {
  readonly book: Book;
  readonly act: Actions;
}

const useStyles = makeStyles({
  search: { width: "100%", marginTop: "12px" },
  text: { margin: 0 },
});

/** What the check found: the counts, the findings that are asked for, and what became of the other rules. */
export function Results({ book, act, onlySheet, settings }: Props) {
  const styles = useStyles();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [search, setSearch] = useState("");
  const outcomes = book.result?.outcomes;
  const { accepted } = book.state;
  const tally = useMemo(() => tallyOf(outcomes ?? [], accepted), [outcomes, accepted]);
  const asked = useMemo(
    () =>
      tally.open.filter(
        (finding) =>
          (severity === null || finding.severity === severity) &&
          (onlySheet === null || isOn(finding, onlySheet)) &&
          mentions(finding, search),
      ),
    [tally, severity, onlySheet, search],
  );
  // Who asks for something in particular gets it at once.
  const listsNotices = settings.listNotices || severity !== null || search.trim() !== "";
  return (
    <div>
      <Headline tally={tally} shown={severity} onShow={setSeverity} />
      <SafeFixes book={book} act={act} />
      {onlySheet !== null && <SheetFilter sheet={onlySheet} onRemove={act.showAllSheets} />}
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
      {tally.open.length > 0 && asked.length === 0 && (
        <EmptyState icon={<SearchRegular />} title="没有符合条件的问题">
          <Button
            onClick={() => {
              setSeverity(null);
              setSearch("");
              act.showAllSheets();
            }}
          >
            {`显示全部 ${tally.open.length} 项`}
          </Button>
        </EmptyState>
      )}
      <FindingList findings={asked} form={book.form} act={act} listsNotices={listsNotices} />
      <OtherOutcomes tally={tally} act={act} />
    </div>
  );
}

function isOn({ cells }: RuleFinding, sheet: string): boolean {
  return cells.some(({ place }) => place.sheet === sheet);
}

function mentions({ message, rule, of, cells }: RuleFinding, search: string): boolean {
  const words = search.trim().toUpperCase();
  if (words === "") return true;
  const places = cells.map(({ place, label }) => `${place.sheet}!${addressOf(place)} ${label}`);
  return [message, rule, of.title, ...places].some((text) => text.toUpperCase().includes(words));
}
