import { Field, Textarea, makeStyles } from "@fluentui/react-components";

interface Props {
  /** Says how to copy it. */
  readonly label: string;
  readonly text: string;
  /** Whether it takes the focus when it comes: the user asked for the text. */
  readonly takesFocus?: boolean;
}

const useStyles = makeStyles({ root: { marginTop: "8px" } });

/** A text for the user to copy by hand, where the page cannot do it; who comes to it has all of it selected. */
export function TextToCopy({ label, text, takesFocus = false }: Props) {
  const styles = useStyles();
  return (
    <Field className={styles.root} label={label} size="small">
      <Textarea
        readOnly
        rows={6}
        value={text}
        autoFocus={takesFocus}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
        }}
      />
    </Field>
  );
}
