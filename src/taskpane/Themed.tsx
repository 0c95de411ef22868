import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type HostBackground, useTheme } from "./theme";

interface Props {
  /** Background of the host's theme; keep the same function between renders. */
  readonly background?: HostBackground;
  readonly children: ReactNode;
}

/** What is inside in the colours of the host, or of the system where the host does not tell. */
export function Themed({ background, children }: Props) {
  const { theme, isDark } = useTheme(background);
  return (
    <FluentProvider theme={theme} style={{ height: "100%", colorScheme: isDark ? "dark" : "light" }}>
      {children}
    </FluentProvider>
  );
}
