import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useId, useState } from "react";
import { type CellPlace, addressOf } from "../../core/address";
import type { Cell, Form } from "../../core/form/form";
import { fixOf } from "../../core/fixes";
import { type RuleFinding, severityNames } from "../../core/rules/outcomes";
import type { Actions } from "../desk";
import { HiddenWords } from "../pane/HiddenWords";
import { plainButton } from "../pane/plain-button";
import { AcceptForm } from "./AcceptForm";
import { differenceText } from "./difference-text";
import { findingKey } from "./finding-key";
import { FindingDetails } from "./FindingDetails";
import { FixPreview } from "./FixPreview";
import { fixRequest } from "./quick-fixes";
import { SeverityIcon } from "./SeverityIcon";

interface Props {
  readonly finding: RuleFinding;
  readonly form: Form;
  /** The sheet the list is of: its name goes without saying; null = of more than one. */
  readonly sheet: string | null;
  readonly isCurrent: boolean;
  readonly onVisit: (place: CellPlace | null) => void;
  readonly act: Actions;
}

const useStyles = makeStyles({
  // A bar over its edge, whatever is pointed at below it.
  current: {
    position: "relative",
    "::after": {
      content: '""',
      position: "absolute",
      insetBlock: 0,
      left: 0,
      width: "3px",
      borderRadius: `${tokens.borderRadiusLarge} 0 0 ${tokens.borderRadiusLarge}`,
      backgroundColor: tokens.colorCompoundBrandStroke,
      pointerEvents: "none",
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  main: {
    ...plainButton,
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "4px",
    width: "100%",
    padding: "8px 10px 4px",
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { paddingTop: "3px" },
  message: { display: "block", overflowWrap: "anywhere" },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    marginTop: "4px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  figure: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  where: {
    display: "block",
    marginTop: "2px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  tools: { display: "flex", flexWrap: "wrap", columnGap: "2px", padding: "0 6px 6px 26px" },
  tool: { minWidth: "auto" },
  panel: { padding: "0 10px 10px 34px" },
});

type Panel = "details" | "fix" | "accept" | null;

/** One finding: its sentence (a click shows the cell), why and how to fix, the quick fix, and 已核实. */
export const Finding = memo(function Finding({ finding, form, sheet, isCurrent, onVisit, act }: Props) {
  const styles = useStyles();
  const [panel, setPanel] = useState<Panel>(null);
  const panelId = useId();
  const fix = fixOf(finding, form);
  const [first] = finding.cells;
  const toggle = (which: Panel) => ({
    "aria-expanded": panel === which,
    "aria-controls": panelId,
    className: styles.tool,
    size: "small" as const,
    appearance: "subtle" as const,
    onClick: () => {
      setPanel(panel === which ? null : which);
    },
  });
  const close = () => {
    setPanel(null);
  };
  return (
    <div className={mergeClasses(isCurrent && styles.current)}>
      <button
        type="button"
        className={styles.main}
        data-finding
        aria-current={isCurrent ? "true" : undefined}
        onClick={() => {
          onVisit(first?.place ?? null);
        }}
      >
        <span className={styles.icon}>
          <SeverityIcon severity={finding.severity} />
        </span>
        <span>
          <span className={styles.message}>
            <HiddenWords text={`${severityNames[finding.severity]}：`} />
            {finding.message}
          </span>
          <Figures finding={finding} />
          <span className={styles.where}>{whereText(finding.cells, sheet)}</span>
        </span>
      </button>
      <div className={styles.tools}>
        <Button {...toggle("details")}>详情</Button>
        {fix && <Button {...toggle("fix")}>{fix.label}</Button>}
        <Button {...toggle("accept")}>标为已核实</Button>
      </div>
      <div id={panelId} hidden={panel === null} className={styles.panel}>
        {panel === "details" && <FindingDetails finding={finding} onShow={onVisit} />}
        {panel === "fix" && fix && (
          <FixPreview request={fixRequest(finding, fix)} act={act} onClose={close} />
        )}
        {panel === "accept" && (
          <AcceptForm
            name="标为已核实"
            about={findingKey(finding)}
            drafts={act.drafts}
            onCancel={close}
            onAccept={(reason) => {
              act.accept([finding], reason);
            }}
          />
        )}
      </div>
    </div>
  );
});

function Figures({ finding }: { readonly finding: RuleFinding }) {
  const styles = useStyles();
  const figures = [
    ["填写", finding.actual],
    // A question is no verdict: what it compares with may be a budget, or the year before.
    [finding.severity === "error" ? "应为" : "对照", finding.expected],
    differenceText(finding) ?? ["相差", null],
  ] as const;
  const known = figures.filter(([, value]) => value !== null && value !== "");
  if (known.length === 0) return null;
  return (
    <span className={styles.figures}>
      {known.map(([name, value]) => (
        <span key={name}>
          {name} <span className={styles.figure}>{value}</span>
        </span>
      ))}
    </span>
  );
}

/** The first cell with its printed label, and how many more there are. */
function whereText([first, ...more]: readonly Cell[], sheet: string | null): string {
  if (!first) return "";
  const place = placeText(first.place, sheet);
  const one = `${place} ${first.label}`;
  return more.length === 0 ? one : `${one} 等 ${more.length + 1} 个单元格`;
}

function placeText(place: CellPlace, sheet: string | null): string {
  return place.sheet === sheet ? addressOf(place) : `${place.sheet}!${addressOf(place)}`;
}
