import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PlugDisconnectedRegular } from "@fluentui/react-icons";
import { type ComponentType, useEffect, useState } from "react";
import { EmptyState } from "./EmptyState";

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
    const [state, setState] = useState<"loading" | "failed" | "loaded">("loading");
    useEffect(() => {
      if (Loaded || state !== "loading") return;
      let isShown = true;
      const become = (next: "failed" | "loaded") => () => {
        if (isShown) setState(next);
      };
      fetched().then(become("loaded"), become("failed"));
      return () => {
        isShown = false;
      };
    }, [state]);
    if (Loaded) return <Loaded {...props} />;
    if (state === "loading") return <Loading />;
    return (
      <Failed
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

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const styles = useStyles();
  return (
    <EmptyState icon={<PlugDisconnectedRegular />} title="这一页没有打开">
      <p className={styles.text}>助手的文件没有加载成功，请检查网络后重试。工作簿没有改动。</p>
      <Button onClick={onRetry}>重试</Button>
    </EmptyState>
  );
}
