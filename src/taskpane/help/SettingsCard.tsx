import { Checkbox, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { isProfileId, profiles } from "../../core/profile/profiles";
import type { Actions } from "../desk";
import type { Session } from "../session";

interface Props {
  readonly session: Session;
  readonly act: Actions;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  lost: { color: tokens.colorStatusDangerForeground1 },
});

const byTheForm = "";

/** 设置: what the user prefers on this computer. Each takes effect at once. */
export function SettingsCard({ session: { settings, keepsSettings }, act }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label="设置">
      <Checkbox
        label="打开助手时自动校验"
        checked={settings.checkOnOpen}
        onChange={(_event, { checked }) => {
          act.changeSettings({ ...settings, checkOnOpen: checked === true });
        }}
      />
      <Checkbox
        label="直接列出“提示”级的问题，不折叠"
        checked={settings.listNotices}
        onChange={(_event, { checked }) => {
          act.changeSettings({ ...settings, listNotices: checked === true });
        }}
      />
      <Field label="默认校验口径" hint="用于没有单独选过口径的工作簿。" size="small">
        <Select
          value={settings.profile ?? byTheForm}
          onChange={(_event, { value }) => {
            act.changeSettings({ ...settings, profile: isProfileId(value) ? value : null });
          }}
        >
          <option value={byTheForm}>按表格自动选择</option>
          {Object.values(profiles).map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <div role="status" className={styles.note}>
        {keepsSettings ? (
          "只保存在这台电脑上，下次打开仍然有效；不写入工作簿。"
        ) : (
          <span className={styles.lost}>
            设置没能保存在这台电脑上（可能是浏览器不允许），关闭助手后会恢复为默认。
          </span>
        )}
      </div>
    </div>
  );
}
