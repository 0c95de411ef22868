import { Button } from "@fluentui/react-components";
import type { Actions } from "../desk";
import type { Session } from "../session";
import { Bar } from "./Bar";

interface Props {
  readonly session: Session;
  readonly act: Actions;
}

/** Says that the workbook was changed after it was read; it is then read again by itself, or by the button. */
export function StaleBar({ session, act }: Props) {
  return (
    <div role="status">
      {session.stale && (
        <Bar
          intent="warning"
          actions={
            <Button size="small" onClick={act.check}>
              重新校验
            </Button>
          }
        >
          表格已改动，下面的结果可能已过期，稍候自动重新校验。
        </Bar>
      )}
    </div>
  );
}
