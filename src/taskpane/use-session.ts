import { useEffect, useState, useSyncExternalStore } from "react";
import { type Actions, deskOf } from "./desk";
import type { Host } from "./host";
import type { Session, View } from "./session";

/** The pane's session and what the user can do with it. The only effects of the pane are started here. */
export function useSession(host: Host, view: View, checkAtOnce: boolean): [Session, Actions] {
  const { beforeSaving } = host;
  const [desk] = useState(() => deskOf(host, view));
  const session = useSyncExternalStore(desk.subscribe, desk.session);
  useEffect(() => {
    beforeSaving?.(desk.flushed);
  }, [desk, beforeSaving]);
  useEffect(() => desk.start(checkAtOnce), [desk, checkAtOnce]);
  useEffect(() => {
    const whenHidden = () => {
      if (document.visibilityState === "hidden") desk.flush();
    };
    document.addEventListener("visibilitychange", whenHidden);
    return () => {
      document.removeEventListener("visibilitychange", whenHidden);
    };
  }, [desk]);
  return [session, desk.act];
}
