import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";
import type { Workbook } from "../core/workbook";
import type { About } from "./about";
import { CheckView } from "./check/CheckView";
import type { Actions } from "./desk";
import { FillView } from "./fill/FillView";
import { HelpView } from "./help/HelpView";
import { EmptyState } from "./pane/EmptyState";
import { ProblemBar } from "./pane/ProblemBar";
import { StaleBar } from "./pane/StaleBar";
import { Tabs } from "./pane/Tabs";
import { TaskBar } from "./pane/TaskBar";
import { UndoBar } from "./pane/UndoBar";
import { ReportView } from "./report/ReportView";
import type { Problem, Session, View } from "./session";
import { Themed } from "./Themed";
import type { HostBackground } from "./theme";
import { useSession } from "./use-session";

export interface AppProps {
  readonly workbook: Workbook;
  readonly about: About;
  /** Where a ribbon button asked the pane to open; "check" also checks at once. */
  readonly initialView?: "check" | "fill" | "report";
  /** Today as an ISO date. */
  readonly today: () => string;
  /** Any error of the workbook as one Chinese sentence with what to do. */
  readonly problemOf: (error: unknown) => Problem;
  /** Background of the host's theme as #rrggbb, where the host tells; keep the same function between renders. */
  readonly hostBackground?: HostBackground;
}

const views: readonly { readonly id: View; readonly title: string }[] = [
  { id: "check", title: "校验" },
  { id: "fill", title: "填写比率" },
  { id: "report", title: "生成报告" },
  { id: "help", title: "帮助" },
];

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  top: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    paddingInline: "6px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bars: { display: "flex", flexDirection: "column", paddingInline: "12px", rowGap: "6px" },
  main: { flexGrow: 1, padding: "12px", minWidth: 0, maxWidth: "760px" },
  said: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
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

function Pane({ workbook, about, initialView, today, problemOf }: Omit<AppProps, "hostBackground">) {
  const styles = useStyles();
  const host = { workbook, today, problemOf };
  const [session, act] = useSession(host, initialView ?? "check", initialView === "check");
  return (
    <div className={styles.root}>
      <header className={styles.top}>
        <h1 className={styles.said}>绩效自评助手</h1>
        <Tabs label="绩效自评助手" tabs={views} selected={session.view} onSelect={act.choose} />
      </header>
      <section aria-label="进展和提示" className={styles.bars}>
        <TaskBar task={session.task} act={act} />
        <ProblemBar problem={session.problem} act={act} />
        <StaleBar session={session} act={act} />
      </section>
      <main className={styles.main}>
        <Panels session={session} about={about} act={act} />
      </main>
      <footer className={styles.brand}>{`绩效自评助手 ${about.version}`}</footer>
      <UndoBar session={session} act={act} />
      <div role="status" className={styles.said}>
        <span key={session.said.number}>{session.said.text}</span>
      </div>
    </div>
  );
}

interface PanelsProps {
  readonly session: Session;
  readonly about: About;
  readonly act: Actions;
}

/** Views once opened stay, so that what was unfolded, searched or deselected is still so on coming back. */
function Panels({ session, about, act }: PanelsProps) {
  const [opened, setOpened] = useState<ReadonlySet<View>>(new Set());
  if (!opened.has(session.view)) setOpened(new Set([...opened, session.view]));
  const { book } = session;
  const content: Record<View, () => ReactNode> = {
    check: () => book && <CheckView session={session} book={book} act={act} />,
    fill: () => book && <FillView session={session} book={book} act={act} />,
    report: () => book && <ReportView session={session} book={book} act={act} />,
    help: () => <HelpView session={session} about={about} act={act} />,
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
      <Button onClick={act.check}>读取并校验</Button>
    </EmptyState>
  );
}
