import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    paddingBlock: "8px",
    backgroundColor: tokens.colorNeutralBackground1,
    // In front of what scrolls beneath it, such as checkboxes.
    zIndex: 1,
  },
});

/** The buttons under a list: they stay in sight however long it is. */
export function Foot({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().root}>{children}</div>;
}
