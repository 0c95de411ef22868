import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type Decimal, plain, rounded } from "../../core/number/decimal";
import { readText } from "../../core/report/wording";
import type { FormScores, Measured } from "../../core/scoring/form-scores";
import { Disclosure } from "../pane/Disclosure";

const useStyles = makeStyles({
  root: { marginTop: "4px", fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { paddingBlock: "4px", overflowWrap: "anywhere" },
  differs: { fontWeight: tokens.fontWeightSemibold },
  how: { color: tokens.colorNeutralForeground2 },
  note: { margin: "4px 0" },
});

/** Rows listed at most; a longer table is listed by the rows that differ. */
const mostRows = 100;

/** 测算得分 of every row beside 自评得分, with the steps to it or why it cannot be measured. */
export function MeasuredScores({ scores }: { readonly scores: FormScores }) {
  const styles = useStyles();
  const { execution, indicators, total } = scores;
  const named = [
    { key: 0, name: "预算执行", row: execution },
    ...indicators.map((row) => ({
      key: row.indicator.number,
      name: `${row.indicator.number}. ${readText(row.indicator.texts.level3)?.value ?? "未写指标名称"}`,
      row,
    })),
  ];
  const all = named.length <= mostRows ? named : named.filter(({ row }) => row.differs);
  const left = named.length - Math.min(all.length, mostRows);
  return (
    <div className={styles.root}>
      <Disclosure title={titleOf(total)}>
        <p className={styles.note}>{`按计分办法测算：${total.how}`}</p>
        <ul className={styles.list}>
          {all.slice(0, mostRows).map(({ key, name, row }) => (
            <li key={key} className={styles.item}>
              <div className={mergeClasses(row.differs && styles.differs)}>{`${name}：${pairText(row)}`}</div>
              <div className={styles.how}>{row.how}</div>
            </li>
          ))}
        </ul>
        {left > 0 && <p className={styles.note}>{`另有 ${left} 项与自评相同或未列出。`}</p>}
      </Disclosure>
    </div>
  );
}

function titleOf({ score, stated, differs, grade }: FormScores["total"]): string {
  if (score === null) return "测算得分：不能测算";
  const result = `测算得分 ${text(score)} 分${grade === null ? "" : ` · ${grade}`}`;
  if (stated === null) return result;
  return differs ? `${result}，与自评相差 ${text(score.minus(stated).abs())} 分` : `${result}，与自评相同`;
}

function pairText({ stated, score }: Measured): string {
  const own = stated === null ? "自评未填" : `自评 ${text(stated)} 分`;
  return score === null ? `${own}，不能测算` : `${own}，测算 ${text(score)} 分`;
}

function text(points: Decimal): string {
  return plain(rounded(points, 2));
}
