import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { addressOf } from "../../core/address";
import type { Cell } from "../../core/form/form";
import { placesText } from "../../core/rules/places";
import type { Block, Paragraph, Part, Report } from "../../core/report/report";
import type { Actions } from "../desk";
import { InlineButton } from "../pane/InlineButton";

interface Props {
  readonly report: Report;
  readonly act: Actions;
  /** The user wants to answer a question. */
  readonly onAsk: (what: string) => void;
}

const useStyles = makeStyles({
  page: {
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
    maxWidth: "44em",
  },
  title: {
    margin: "0 0 12px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  heading: { margin: "12px 0 4px", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: "0 0 6px", textIndent: "2em", lineHeight: "22px", whiteSpace: "pre-wrap" },
  right: { textAlign: "right", textIndent: 0 },
  piece: {
    padding: "0 1px",
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  open: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
  user: { fontStyle: "normal", borderBottom: `1px dotted ${tokens.colorNeutralStroke1}` },
  source: {
    position: "sticky",
    bottom: 0,
    minHeight: "20px",
    padding: "6px 8px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

const hint = "指向带底色的数字可看来源，点击即到单元格。";

/** The report as it will be written. Each figure tells its cells; each open place leads to its question. */
export function Preview({ report, act, onAsk }: Props) {
  const styles = useStyles();
  const [source, setSource] = useState(hint);
  const parts = (paragraph: Paragraph) =>
    paragraph.map((part, index) => (
      <Piece key={index} part={part} act={act} onAsk={onAsk} onPoint={setSource} />
    ));
  const block = (each: Block, index: number) =>
    each.kind === "heading" ? (
      <h4 key={index} className={styles.heading}>
        {each.text}
      </h4>
    ) : (
      <p key={index} className={styles.paragraph}>
        {parts(each.parts)}
      </p>
    );
  return (
    <section aria-label="报告预览">
      <article className={styles.page}>
        <h3 className={styles.title}>{report.title}</h3>
        {report.blocks.map(block)}
        <p className={mergeClasses(styles.paragraph, styles.right)}>{parts(report.signature)}</p>
        <p className={mergeClasses(styles.paragraph, styles.right)}>{parts(report.date)}</p>
        {report.after?.map(block)}
      </article>
      <div className={styles.source} aria-hidden>
        {source}
      </div>
    </section>
  );
}

interface PieceProps {
  readonly part: Part;
  readonly act: Actions;
  readonly onAsk: (what: string) => void;
  readonly onPoint: (source: string) => void;
}

function Piece({ part, act, onAsk, onPoint }: PieceProps) {
  const styles = useStyles();
  switch (part.kind) {
    case "words":
      return part.text;
    case "user":
    case "own":
      return <span className={styles.user}>{part.text}</span>;
    case "open":
      return (
        <InlineButton
          className={mergeClasses(styles.piece, styles.open)}
          onPress={() => {
            onAsk(part.what);
          }}
        >
          {part.text}
        </InlineButton>
      );
    case "figure": {
      const [first] = part.cells;
      if (!first) return part.text;
      const source = sourceOf(part.cells);
      return (
        <InlineButton
          className={styles.piece}
          title={source}
          onPoint={() => {
            onPoint(`“${part.text}”来自 ${source}`);
          }}
          onPress={() => {
            act.show(first.place);
          }}
        >
          {part.text}
        </InlineButton>
      );
    }
  }
}

function sourceOf(cells: readonly Cell[]): string {
  const [only, ...more] = cells;
  if (only && more.length === 0) return `${only.place.sheet}!${addressOf(only.place)} ${only.label}`;
  return placesText(cells, 6);
}
