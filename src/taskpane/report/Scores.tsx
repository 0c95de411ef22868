import { ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { gradeOf } from "../../core/profile/profile";
import { plain, rounded } from "../../core/number/decimal";
import { read } from "../../core/report/wording";
import { formScores } from "../../core/scoring/form-scores";
import type { Book } from "../book";
import { MeasuredScores } from "./MeasuredScores";
import { scoreComposition } from "./score-composition";

const useStyles = makeStyles({
  root: {
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  heading: {
    display: "flex",
    alignItems: "baseline",
    columnGap: "6px",
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  total: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  list: {
    display: "grid",
    gridTemplateColumns: "auto minmax(40px, 1fr) auto",
    columnGap: "8px",
    rowGap: "4px",
    alignItems: "center",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
  },
  row: { display: "contents" },
  name: { maxWidth: "9em", overflowWrap: "anywhere" },
  points: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 自评得分 and how it is made up. */
export function Scores({ book: { form, profile } }: { readonly book: Book }) {
  const styles = useStyles();
  const scores = useMemo(() => formScores(form, profile), [form, profile]);
  const shares = scoreComposition(scores);
  const total = read(form.figures["total.score"])?.value ?? null;
  const grade = total === null ? null : gradeOf(total, profile);
  return (
    <section className={styles.root} aria-label="自评得分">
      <h2 className={styles.heading}>
        自评得分
        <span className={styles.total}>{total === null ? "未填写" : plain(rounded(total, 2))}</span>
        {grade !== null && <span>{`分 · ${grade}`}</span>}
      </h2>
      {shares.length === 0 ? (
        <p className={styles.none}>自评表中没有读到指标得分。</p>
      ) : (
        <ul className={styles.list}>
          {shares.map(({ name, score, weight, measured }) => {
            const points = `${score === null ? "—" : plain(rounded(score, 2))} / ${weight === null ? "—" : plain(weight)}`;
            const share = score !== null && weight?.gt(0) ? score.div(weight).toNumber() : 0;
            return (
              <li key={name} className={styles.row}>
                <span className={styles.name}>{name}</span>
                <ProgressBar
                  aria-label={`${name}：${points} 分`}
                  thickness="large"
                  value={Math.min(Math.max(share, 0), 1)}
                />
                <span className={styles.points}>
                  {measured === null ? points : `${points}，测算 ${plain(rounded(measured, 2))}`}
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {shares.length > 0 && <MeasuredScores scores={scores} />}
    </section>
  );
}
