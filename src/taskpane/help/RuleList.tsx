import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { catalogue } from "../../core/rules/catalogue";
import { severityNames } from "../../core/rules/outcomes";
import type { Rule } from "../../core/rules/rule";
import { Disclosure } from "../pane/Disclosure";
import { grouped } from "./rule-groups";

const useStyles = makeStyles({
  search: { width: "100%", marginBottom: "4px" },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  facts: { margin: 0 },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, marginTop: "6px" },
  fact: { margin: 0, overflowWrap: "anywhere" },
});

const groups = grouped(catalogue);

/** Every rule by group, or those that a word is found in. */
export function RuleList() {
  const styles = useStyles();
  const [search, setSearch] = useState("");
  const isSearch = search.trim() !== "";
  const found = useMemo(() => catalogue.filter((rule) => mentions(rule, search)), [search]);
  return (
    <>
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
        {found.length === 0 ? "没有符合的规则，请换个词。" : `${found.length} 条规则`}
      </div>
      {isSearch ? (
        <Rules rules={found} />
      ) : (
        groups.map(({ name, rules }) => (
          <Disclosure key={name} title={`${name}（${rules.length} 条）`}>
            <Rules rules={rules} />
          </Disclosure>
        ))
      )}
    </>
  );
}

function Rules({ rules }: { readonly rules: readonly Rule[] }) {
  const styles = useStyles();
  return (
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
  );
}

function mentions({ id, title, why, basis, fix }: Rule, search: string): boolean {
  const words = search.trim().toUpperCase();
  return [id, title, why, basis, fix].some((text) => text.toUpperCase().includes(words));
}
