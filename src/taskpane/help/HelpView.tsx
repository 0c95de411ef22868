import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { catalogue } from "../../core/rules/catalogue";
import { severityNames } from "../../core/rules/outcomes";
import type { Rule } from "../../core/rules/rule";
import type { About } from "../about";
import type { Actions } from "../desk";
import { Disclosure } from "../pane/Disclosure";
import type { Session } from "../session";
import { AboutCard } from "./AboutCard";

interface Props {
  readonly session: Session;
  readonly about: About;
  readonly act: Actions;
}

const useStyles = makeStyles({
  heading: { margin: "0 0 8px", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  about: { margin: "20px 0 8px", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  steps: { margin: "0 0 16px", paddingLeft: "20px" },
  step: { marginBottom: "4px" },
  search: { width: "100%", marginBottom: "4px" },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  facts: { margin: 0 },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, marginTop: "6px" },
  fact: { margin: 0, overflowWrap: "anywhere" },
});

/** 帮助: how to begin, every rule's why, basis and fix, and what this runs in. All of it is in the pane. */
export function HelpView({ session, about, act }: Props) {
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const rules = useMemo(() => catalogue.filter((rule) => mentions(rule, search)), [search]);
  return (
    <>
      <h2 className={styles.heading}>怎么用</h2>
      <ol className={styles.steps}>
        <li className={styles.step}>“校验”：点“一键校验”，按列出的问题逐条处理；点一条即到单元格。</li>
        <li className={styles.step}>“填写比率”：核对后写入公式，随时可撤回。</li>
        <li className={styles.step}>“生成报告”：补写只有您知道的内容，写入“自评报告”表。</li>
      </ol>
      <h2 className={styles.heading}>校验规则</h2>
      <Input
        className={styles.search}
        type="search"
        aria-label="搜索规则"
        placeholder="搜索规则、依据"
        contentBefore={<SearchRegular />}
        value={search}
        onChange={(_event, { value }) => {
          setSearch(value);
        }}
      />
      <div role="status" className={styles.count}>
        {rules.length === 0 ? "没有符合的规则，请换个词。" : `${rules.length} 条规则`}
      </div>
      <ul className={styles.list}>
        {rules.map((rule) => (
          <li key={rule.id}>
            <Disclosure title={`${rule.id} ${rule.title}`}>
              <dl className={styles.facts}>
                <dt className={styles.term}>级别</dt>
                <dd className={styles.fact}>{severityNames[rule.severity]}</dd>
                <dt className={styles.term}>为什么</dt>
                <dd className={styles.fact}>{rule.why}</dd>
                <dt className={styles.term}>依据</dt>
                <dd className={styles.fact}>{rule.basis}</dd>
                <dt className={styles.term}>怎么改</dt>
                <dd className={styles.fact}>{rule.fix}</dd>
              </dl>
            </Disclosure>
          </li>
        ))}
      </ul>
      <h2 className={styles.about}>关于</h2>
      <AboutCard session={session} about={about} act={act} />
    </>
  );
}

function mentions({ id, title, why, basis, fix }: Rule, search: string): boolean {
  const words = search.trim().toUpperCase();
  return [id, title, why, basis, fix].some((text) => text.toUpperCase().includes(words));
}
