import { makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardCheckmarkRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import packageFile from "../../../package.json";
import { isoDate } from "../../core/iso-date";
import { App } from "../../taskpane/App";
import { EmptyState } from "../../taskpane/pane/EmptyState";
import { Themed } from "../../taskpane/Themed";
import { useTheme } from "../../taskpane/theme";
import { AskDialog } from "./AskDialog";
import { type OpenBook, isUnsaved } from "./bench";
import { browserSettings } from "./browser-settings";
import { Divider, usualWidth } from "./Divider";
import { DropZone } from "./DropZone";
import { Header } from "./Header";
import { OverGrid } from "./OverGrid";
import { Notes } from "./Notes";
import { StatusLine } from "./StatusLine";
import { newWorkshop } from "./workshop";
import { workbenchProblem } from "./workbench-problem";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  desk: { display: "flex", flexGrow: 1, minHeight: 0 },
  left: { display: "flex", flexGrow: 1, minWidth: 0 },
  grid: {
    position: "relative",
    // What the grid lays over itself stays below the menus and dialogs of the page.
    isolation: "isolate",
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  noPane: { padding: "12px" },
  text: { margin: 0 },
  pane: { flexShrink: 0, minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
});

const today = () => isoDate(new Date());
const about = { version: packageFile.version, host: "浏览器工作台", requirementSets: [] };

/** The page: the grid, and the pane of the add-in beside it. */
export function Workbench() {
  return (
    <Themed>
      <Page />
    </Themed>
  );
}

function Page() {
  const styles = useStyles();
  const { isDark } = useTheme();
  const dark = useRef(isDark);
  const place = useRef<HTMLDivElement>(null);
  const [shop] = useState(() =>
    newWorkshop({ place: () => place.current, isDark: () => dark.current, today: today() }),
  );
  const state = useSyncExternalStore(shop.bench.subscribe, shop.bench.get);
  const { book } = state;
  const [paneWidth, setPaneWidth] = useState(usualWidth);
  useEffect(() => shop.start(), [shop]);
  useEffect(() => {
    dark.current = isDark;
    book?.grid.setDark(isDark);
  }, [isDark, book]);
  useEffect(() => {
    document.title = `${isUnsaved(state) ? "● " : ""}${book ? `${book.name} · ` : ""}绩效自评助手工作台`;
  }, [state, book]);
  return (
    <div className={styles.root}>
      <Header state={state} shop={shop} />
      <Notes state={state} shop={shop} />
      <div className={styles.desk}>
        <section className={styles.left} aria-label="表格">
          <div className={styles.grid}>
            <div ref={place} />
            <OverGrid state={state} shop={shop} />
          </div>
          <Divider width={paneWidth} onChange={setPaneWidth} />
        </section>
        <div className={styles.pane} style={{ width: paneWidth }}>
          {book ? <Pane key={book.number} book={book} reopen={shop.reopen} /> : <NoPane />}
        </div>
      </div>
      <StatusLine state={state} />
      <AskDialog question={state.question} />
      <DropZone state={state} shop={shop} />
    </div>
  );
}

function NoPane() {
  const styles = useStyles();
  return (
    <main className={styles.noPane}>
      <EmptyState icon={<ClipboardCheckmarkRegular />} title="还没有打开工作簿">
        <p className={styles.text}>打开后，在这里校验、填写和生成报告。</p>
      </EmptyState>
    </main>
  );
}

interface PaneProps {
  readonly book: OpenBook;
  readonly reopen: () => void;
}

function Pane({ book, reopen }: PaneProps) {
  const [beforeSaving] = useState(() => (flush: () => Promise<void>) => {
    book.flushPane.current = flush;
  });
  return (
    <App
      workbook={book.grid.workbook}
      about={about}
      today={today}
      problemOf={workbenchProblem}
      reopen={reopen}
      openSettings={browserSettings}
      endEditing={book.grid.endEditing}
      beforeSaving={beforeSaving}
    />
  );
}
