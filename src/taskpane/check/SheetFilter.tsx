import { Button, makeStyles } from "@fluentui/react-components";
import { DismissRegular, FilterRegular } from "@fluentui/react-icons";
import { HiddenWords } from "../pane/HiddenWords";

interface Props {
  readonly sheet: string;
  readonly onRemove: () => void;
}

const useStyles = makeStyles({
  root: { display: "flex", marginTop: "8px" },
  chip: { minWidth: 0, maxWidth: "100%", fontWeight: "normal" },
  dismiss: { display: "inline-flex", marginLeft: "4px" },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** Says that one sheet's findings alone are listed; a click lists all again. */
export function SheetFilter({ sheet, onRemove }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Button
        className={styles.chip}
        size="small"
        shape="circular"
        icon={<FilterRegular />}
        onClick={onRemove}
      >
        <span className={styles.name}>{`只看：${sheet}`}</span>
        <HiddenWords text="，点击后看全部" />
        <span className={styles.dismiss} aria-hidden>
          <DismissRegular />
        </span>
      </Button>
    </div>
  );
}
