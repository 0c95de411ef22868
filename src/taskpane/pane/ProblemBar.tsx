import { Button } from "@fluentui/react-components";
import type { Actions } from "../desk";
import type { Problem } from "../session";
import { Bar } from "./Bar";
import { ReopenButton } from "./ReopenButton";

interface Props {
  readonly problem: Problem | null;
  readonly act: Actions;
}

/** The one place where errors show: what happened, what to do, and 重试 or 重新打开 where that may help. */
export function ProblemBar({ problem, act }: Props) {
  return (
    <div role="alert">
      {problem && (
        <Bar
          intent="error"
          actions={
            <>
              {problem.reopen && <ReopenButton size="small" />}
              {problem.retry && (
                <Button size="small" onClick={act.retry}>
                  重试
                </Button>
              )}
              <Button size="small" appearance="transparent" onClick={act.dismiss}>
                关闭
              </Button>
            </>
          }
        >
          {problem.message}
        </Bar>
      )}
    </div>
  );
}
