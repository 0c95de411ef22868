import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  words: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Words for screen readers only. */
export function HiddenWords({ text }: { readonly text: string }) {
  return <span className={useStyles().words}>{text}</span>;
}
