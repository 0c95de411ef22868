import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ChevronDownRegular, FolderOpenRegular, InfoRegular, SaveRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { FilePicker } from "../../taskpane/pane/FilePicker";
import { AboutDialog } from "./AboutDialog";
import { type BenchState, isUnsaved } from "./bench";
import type { Workshop } from "./workshop";

interface Props {
  readonly state: BenchState;
  readonly shop: Workshop;
}

const useStyles = makeStyles({
  root: {
    // Its menu lies over all that comes below.
    position: "relative",
    zIndex: 2,
    display: "flex",
    flexShrink: 0,
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  kind: {
    marginLeft: "6px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: "normal",
    color: tokens.colorNeutralForeground3,
  },
  file: {
    flexGrow: 1,
    minWidth: "120px",
    marginLeft: "12px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  unsaved: { marginLeft: "8px", color: tokens.colorStatusWarningForeground3 },
});

/** The product, the open file, and what can be done with files. */
export function Header({ state, shop }: Props) {
  const styles = useStyles();
  const [isAbout, setAbout] = useState(false);
  // The menu belongs to this part of the page, not to the end of it.
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const busy = state.task !== null;
  return (
    <section ref={setRoot} className={styles.root} aria-label="文件">
      <h1 className={styles.product}>
        绩效自评助手<span className={styles.kind}>浏览器工作台</span>
      </h1>
      <span className={styles.file} title={state.book?.name}>
        {state.book?.name}
        {isUnsaved(state) && <span className={styles.unsaved}>未保存</span>}
      </span>
      <FilePicker
        name="打开工作簿"
        accept=".xlsx,.xlsm,.docx,.docm"
        icon={<FolderOpenRegular />}
        disabledFocusable={busy}
        onChoose={(file) => {
          shop.openFiles([file]);
        }}
      >
        打开
      </FilePicker>
      <Button
        appearance="primary"
        icon={<SaveRegular />}
        disabledFocusable={busy || !state.book}
        onClick={shop.save}
      >
        另存为 .xlsx
      </Button>
      <Menu mountNode={root}>
        <MenuTrigger disableButtonEnhancement>
          <Button icon={<ChevronDownRegular />} iconPosition="after" disabledFocusable={busy}>
            示例
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {shop.samples.map((sample) => (
              <MenuItem
                key={sample.name}
                onClick={() => {
                  shop.openSample(sample);
                }}
              >
                {sample.title}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button
        appearance="subtle"
        icon={<InfoRegular />}
        onClick={() => {
          setAbout(true);
        }}
      >
        说明
      </Button>
      <AboutDialog
        isOpen={isAbout}
        onClose={() => {
          setAbout(false);
        }}
      />
    </section>
  );
}
