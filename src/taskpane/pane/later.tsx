import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PlugDisconnectedRegular } from "@fluentui/react-icons";
import { type ComponentType, useEffect, useState } from "react";
import { missingFile } from "../missing-file";
import type { Problem } from "../session";
import { EmptyState } from "./EmptyState";
import { ReopenButton } from "./ReopenButton";

/** A part of the pane that comes in a file of its own. */
export interface Later<Props> {
  /** Fetches it, for it to be there when it is needed. */
  readonly preload: () => void;
  readonly View: ComponentType<Props>;
}

const useStyles = makeStyles({
  loading: {
    paddingBlock: "24px",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    // What is there at once should not flash.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "150ms",
    animationDelay: "300ms",
    animationFillMode: "backwards",
  },
  text: { margin: 0 },
});

/** Shows a part of the pane as soon as its file is here. Unlike React's lazy, it can be tried again when the server is away. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let Loaded: ComponentType<Props> | null = null;
  const fetched = async () => {
    Loaded = await load();
  };
  function View(props: Props) {
    const [state, setState] = useState<"loading" | "loaded" | Problem>("loading");
    useEffect(() => {
      if (Loaded || state !== "loading") return;
      let isShown = true;
      const become = (next: "loaded" | Problem) => {
        if (isShown) setState(next);
      };
      void fetched()
        .then(() => "loaded" as const, missingFile)
        .then(become);
      return () => {
        isShown = false;
      };
    }, [state]);
    if (Loaded) return <Loaded {...props} />;
    if (state === "loading" || state === "loaded") return <Loading />;
    return (
      <Failed
        problem={state}
        onRetry={() => {
          setState("loading");
        }}
      />
    );
  }
  return {
    preload: () => {
      // Nobody waits for it yet; it is tried again when it is shown.
      fetched().catch(() => undefined);
    },
    View,
  };
}

function Loading() {
  const styles = useStyles();
  return (
    <p role="status" className={styles.loading}>
      正在打开…
    </p>
  );
}

interface FailedProps {
  readonly problem: Problem;
  readonly onRetry: () => void;
}

function Failed({ problem: { message, reopen }, onRetry }: FailedProps) {
  const styles = useStyles();
  return (
    <EmptyState icon={<PlugDisconnectedRegular />} title="这一页没有打开">
      <p className={styles.text}>{message}</p>
      {reopen ? <ReopenButton /> : <Button onClick={onRetry}>重试</Button>}
    </EmptyState>
  );
}
