import { makeStyles, tokens } from "@fluentui/react-components";
import { FoldButton } from "../pane/FoldButton";

interface Props {
  readonly place: string;
  /** Findings there. */
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  /** Id of the findings. */
  readonly controls: string;
}

const useStyles = makeStyles({
  // Stays in sight while its findings scroll by.
  heading: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    margin: "0 -4px",
    fontSize: tokens.fontSizeBase300,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** The name of a place on the form, how many findings it has; a click folds them away. */
export function PlaceHeading({ place, count, ...fold }: Props) {
  const styles = useStyles();
  return (
    <h3 className={styles.heading}>
      <FoldButton {...fold} className={styles.button}>
        {place}
        <span className={styles.count}>{count}</span>
      </FoldButton>
    </h3>
  );
}
