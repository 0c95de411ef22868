import { makeStyles, tokens } from "@fluentui/react-components";
import type { About } from "../about";
import type { Actions } from "../desk";
import { Disclosure } from "../pane/Disclosure";
import type { Session } from "../session";
import { AboutCard } from "./AboutCard";
import { RuleList } from "./RuleList";
import { SettingsCard } from "./SettingsCard";

interface Props {
  readonly session: Session;
  readonly about: About;
  readonly act: Actions;
}

const useStyles = makeStyles({
  heading: { margin: "0 0 8px", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  steps: { margin: "0 0 8px", paddingLeft: "20px" },
  step: { marginBottom: "4px" },
  cards: { marginBottom: "16px" },
});

/** 帮助: how to begin, the settings, what this runs in, and every rule's why, basis and fix. All of it is in the pane. */
export function HelpView({ session, about, act }: Props) {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.heading}>怎么用</h2>
      <ol className={styles.steps}>
        <li className={styles.step}>“校验”：点“一键校验”，按列出的问题逐条处理；点一条即到单元格。</li>
        <li className={styles.step}>“填写比率”：核对后写入公式，随时可撤回。</li>
        <li className={styles.step}>“生成报告”：补写只有您知道的内容，写入“自评报告”表。</li>
      </ol>
      <div className={styles.cards}>
        <Disclosure title="设置">
          <SettingsCard session={session} act={act} />
        </Disclosure>
        <Disclosure title="关于本助手、诊断信息">
          <AboutCard session={session} about={about} act={act} />
        </Disclosure>
      </div>
      <h2 className={styles.heading}>校验规则</h2>
      <RuleList />
    </>
  );
}
