import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";

interface Props {
  readonly place: string;
  /** Findings there. */
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
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
  button: {
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    width: "100%",
    minHeight: "36px",
    paddingInline: "4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { display: "inline-flex", color: tokens.colorNeutralForeground3 },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** The name of a place on the form, how many findings it has; a click folds them away. */
export function PlaceHeading({ place, count, isOpen, onToggle }: Props) {
  const styles = useStyles();
  return (
    <h3 className={styles.heading}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        onClick={() => {
          onToggle(!isOpen);
        }}
      >
        <span className={styles.icon} aria-hidden>
          {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </span>
        {place}
        <span className={styles.count}>{count}</span>
      </button>
    </h3>
  );
}
