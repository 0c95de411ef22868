import { useCallback } from "react";
import type { CellPlace } from "../../core/address";
import type { Form } from "../../core/form/form";
import type { RuleFinding } from "../../core/rules/outcomes";
import type { Actions } from "../desk";
import { Finding } from "./Finding";
import { findingKey } from "./finding-key";

/** What all findings of a list are drawn with. */
export interface Drawing {
  readonly form: Form;
  readonly act: Actions;
  /** The sheet the list is of; null = of more than one. */
  readonly sheet: string | null;
  /** Key of the finding visited last. */
  readonly current: string | null;
  readonly visit: (key: string, place: CellPlace | null) => void;
}

interface Props {
  readonly finding: RuleFinding;
  readonly drawing: Drawing;
}

/** A finding with its own, unchanging way to say that it was visited, so that the others need not be drawn again. */
export function VisitedFinding({ finding, drawing: { current, visit, ...rest } }: Props) {
  const key = findingKey(finding);
  const onVisit = useCallback(
    (place: CellPlace | null) => {
      visit(key, place);
    },
    [key, visit],
  );
  return <Finding {...rest} finding={finding} isCurrent={current === key} onVisit={onVisit} />;
}
