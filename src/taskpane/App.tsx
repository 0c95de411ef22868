import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { About } from "./about";
import type { Actions } from "./desk";
import type { Host } from "./host";
import { EmptyState } from "./pane/EmptyState";
import { HiddenWords } from "./pane/HiddenWords";
import { later } from "./pane/later";
import { ProblemBar } from "./pane/ProblemBar";
import { Reopening } from "./pane/ReopenButton";
import { scroller } from "./pane/scroller";
import { RemarkBar } from "./pane/RemarkBar";
import { StaleBar } from "./pane/StaleBar";
import { Tabs } from "./pane/Tabs";
import { Busy } from "./pane/TaskButton";
import { TaskBar } from "./pane/TaskBar";
import { UndoBar } from "./pane/UndoBar";
import { type Session, type View, isBusy } from "./session";
import { Themed } from "./Themed";
import type { HostBackground } from "./theme";
import { useSession } from "./use-session";
import type { RibbonView } from "./views";

export interface AppProps extends Host {
  readonly about: About;
  /** Where a ribbon button asked the pane to open; "check" also checks at once. */
  readonly initialView?: RibbonView;
  /** Background of the host's theme as #rrggbb, where the host tells; keep the same function between renders. */
  readonly hostBackground?: HostBackground;
}

const views: readonly { readonly id: View; readonly title: string }[] = [
  { id: "check", title: "校验" },
  { id: "fill", title: "填写比率" },
  { id: "report", title: "生成报告" },
  { id: "help", title: "帮助" },
];

/** The views come in a file of their own, fetched while the workbook is read. */
const laterViews = {
  check: later(() =>
    import(/* webpackChunkName: "later" */ "./check/CheckView").then(({ CheckView }) => CheckView),
  ),
  fill: later(() =>
    import(/* webpackChunkName: "later" */ "./fill/FillView").then(({ FillView }) => FillView),
  ),
  report: later(() =>
    import(/* webpackChunkName: "later" */ "./report/ReportView").then(({ ReportView }) => ReportView),
  ),
  help: later(() =>
    import(/* webpackChunkName: "later" */ "./help/HelpView").then(({ HelpView }) => HelpView),
  ),
};

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  top: {
    flexShrink: 0,
    paddingInline: "6px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bars: { flexShrink: 0, paddingInline: "12px" },
  // Alone scrolls: tabs, messages and the way back stay in sight. What is placed absolutely inside belongs to it.
  page: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
  },
  main: { flexGrow: 1, boxSizing: "border-box", width: "100%", padding: "12px", maxWidth: "760px" },
  product: { margin: 0 },
  brand: {
    padding: "8px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  text: { margin: 0 },
});

/** The task pane. It knows the workbook by its port only. */
export function App({ hostBackground, ...pane }: AppProps) {
  return (
    <Themed background={hostBackground}>
      <Pane {...pane} />
    </Themed>
  );
}

function Pane({ about, initialView, ...host }: Omit<AppProps, "hostBackground">) {
  const styles = useStyles();
  useEffect(() => {
    Object.values(laterViews).forEach(({ preload }) => {
      preload();
    });
  }, []);
  const [session, act] = useSession(host, initialView ?? "check", initialView === "check");
  const { reopen } = act;
  const undoable = session.done.length;
  const reopening = useMemo(() => ({ reopen, undoable }), [reopen, undoable]);
  return (
    <Busy.Provider value={isBusy(session)}>
      <Reopening.Provider value={reopening}>
        <div className={styles.root}>
          <header className={styles.top}>
            <h1 className={styles.product}>
              <HiddenWords text="绩效自评助手" />
            </h1>
            <Tabs label="绩效自评助手" tabs={views} selected={session.view} onSelect={act.choose} />
          </header>
          <section aria-label="进展和提示" className={styles.bars}>
            <TaskBar task={session.task} act={act} />
            <ProblemBar problem={session.problem} act={act} />
            <RemarkBar remarks={session.remarks} />
            <StaleBar session={session} act={act} />
          </section>
          <div className={styles.page} {...scroller}>
            <main className={styles.main}>
              <Panels session={session} about={about} act={act} today={host.today()} />
            </main>
            <footer className={styles.brand}>{`绩效自评助手 ${about.version}`}</footer>
          </div>
          <UndoBar session={session} act={act} />
          <div role="status">
            <HiddenWords key={session.said.number} text={session.said.text} />
          </div>
        </div>
      </Reopening.Provider>
    </Busy.Provider>
  );
}

interface PanelsProps {
  readonly session: Session;
  readonly about: About;
  readonly act: Actions;
  /** As an ISO date. */
  readonly today: string;
}

/** Views once opened stay, so that what was unfolded, searched or deselected is still so on coming back. */
function Panels({ session, about, act, today }: PanelsProps) {
  const [opened, setOpened] = useState<ReadonlySet<View>>(new Set());
  if (!opened.has(session.view)) setOpened(new Set([...opened, session.view]));
  const { book } = session;
  const content: Record<View, () => ReactNode> = {
    check: () => book && <laterViews.check.View session={session} book={book} act={act} today={today} />,
    fill: () => book && <laterViews.fill.View book={book} act={act} />,
    report: () => book && <laterViews.report.View session={session} book={book} act={act} />,
    help: () => <laterViews.help.View session={session} about={about} act={act} />,
  };
  return views.map(({ id }) => (
    <div
      key={id}
      id={`panel-${id}`}
      role="tabpanel"
      aria-labelledby={`tab-${id}`}
      hidden={id !== session.view}
    >
      {opened.has(id) && (content[id]() ?? <NotRead session={session} act={act} />)}
    </div>
  ));
}

function NotRead({ session, act }: Pick<PanelsProps, "session" | "act">) {
  const styles = useStyles();
  if (session.task) return <EmptyState icon={<DocumentTableRegular />} title="正在读取工作簿" />;
  return (
    <EmptyState icon={<DocumentTableRegular />} title="还没有读取工作簿">
      <p className={styles.text}>读取后才能校验、填写和生成报告。</p>
      {/* The message above has a button for the same. */}
      {!session.problem?.retry && <Button onClick={act.check}>读取并校验</Button>}
    </EmptyState>
  );
}
