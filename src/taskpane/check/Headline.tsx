import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { severities, severityNames } from "../../core/rules/outcomes";
import type { Severity } from "../../core/rules/rule";
import { HiddenWords } from "../pane/HiddenWords";
import { SeverityIcon } from "./SeverityIcon";
import type { Tally } from "./tally";

interface Props {
  readonly tally: Tally;
  readonly shown: Severity | null;
  readonly onShow: (severity: Severity | null) => void;
}

const useStyles = makeStyles({
  heading: { margin: "0 0 8px", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  tiles: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "6px" },
  tile: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    paddingBlock: "6px",
    paddingInline: "2px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  number: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  name: {
    display: "flex",
    alignItems: "center",
    columnGap: "3px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  rest: { margin: "8px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What the check came to. The three counts are also the filter of the list below. */
export function Headline({ tally, shown, onShow }: Props) {
  const styles = useStyles();
  const { count, accepted, passed, notChecked, checklist, inapplicable } = tally;
  const rest = [
    ...(accepted.length > 0 ? [`${accepted.length} 项已核实`] : []),
    `${passed.length} 项通过`,
    `${notChecked.length} 项未能检查`,
    ...(checklist.length > 0 ? [`${checklist.length} 项需人工核对`] : []),
    ...(inapplicable.length > 0 ? [`${inapplicable.length} 项不适用`] : []),
  ];
  return (
    <>
      <h2 className={styles.heading}>{verdictOf(tally)}</h2>
      <div className={styles.tiles} role="group" aria-label="按级别筛选">
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            aria-pressed={shown === severity}
            className={mergeClasses(styles.tile, shown === severity && styles.chosen)}
            onClick={() => {
              onShow(shown === severity ? null : severity);
            }}
          >
            <HiddenWords text={`${count[severity]} 项${severityNames[severity]}`} />
            <span className={styles.number} aria-hidden>
              {count[severity]}
            </span>
            <span className={styles.name} aria-hidden>
              <SeverityIcon severity={severity} />
              {severityNames[severity]}
            </span>
          </button>
        ))}
      </div>
      <p className={styles.rest}>{rest.join(" · ")}</p>
    </>
  );
}

function verdictOf({ count, open, notChecked }: Tally): string {
  if (count.error > 0) return `有 ${count.error} 项必须改正`;
  if (count.warning > 0) return `没有必须改正的问题，请核实 ${count.warning} 项`;
  if (open.length > 0) return "没有必须改正的问题";
  return notChecked.length > 0 ? `没有发现问题，另有 ${notChecked.length} 项未能检查` : "没有发现问题";
}
