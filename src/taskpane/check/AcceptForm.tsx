import { Button, Field, Textarea, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Drafts } from "../drafts";
import { Opened } from "../pane/Opened";

interface Props {
  /** What is accepted, for screen readers. */
  readonly name: string;
  /** What it is, for the words that were typed before. */
  readonly about: string;
  readonly drafts: Drafts;
  readonly onAccept: (reason: string) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({ buttons: { display: "flex", gap: "8px", marginTop: "8px" } });

/** Asks why findings may stay as they are. */
export function AcceptForm({ name, about, drafts, onAccept, onCancel }: Props) {
  const styles = useStyles();
  const [reason, setReason] = useState(() => drafts.read(about));
  const isBlank = reason.trim() === "";
  return (
    <Opened name={name} onClose={onCancel}>
      <Field label="核实情况" required hint="例如批准文号、原因。随工作簿保存，并列入“校验结果”表。">
        <Textarea
          autoFocus
          rows={2}
          value={reason}
          onChange={(_event, { value }) => {
            setReason(value);
            drafts.write(about, value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={isBlank}
          onClick={() => {
            drafts.write(about, "");
            onAccept(reason.trim());
          }}
        >
          确认已核实
        </Button>
        <Button size="small" onClick={onCancel}>
          取消
        </Button>
      </div>
    </Opened>
  );
}
