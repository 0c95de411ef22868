import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Actions } from "../desk";
import type { Problem } from "../session";

interface Props {
  readonly problem: Problem | null;
  readonly act: Actions;
}

/** The one place where errors show: what happened, what to do, and 重试 where that may help. */
export function ProblemBar({ problem, act }: Props) {
  return (
    <div role="alert">
      {problem && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{problem.message}</MessageBarBody>
          <MessageBarActions>
            {problem.retry && (
              <Button size="small" onClick={act.retry}>
                重试
              </Button>
            )}
            <Button size="small" appearance="transparent" onClick={act.dismiss}>
              关闭
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
