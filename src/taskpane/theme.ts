import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** Fonts every Chinese Windows or Mac has; none is loaded. */
const fontFamilyBase = '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", sans-serif';
const light: Theme = { ...webLightTheme, fontFamilyBase };
const dark: Theme = { ...webDarkTheme, fontFamilyBase };

/** Background colour of the host's theme as #rrggbb; undefined where the host does not tell. */
export type HostBackground = () => string | undefined;

/**
 * Light or dark as the host is, or as the system is where the host does not tell. Read again when the pane gets the
 * focus, for hosts that do not report a changed theme.
 */
export function useTheme(background: HostBackground = () => undefined): { theme: Theme; isDark: boolean } {
  const [isDark, setDark] = useState(() => looksDark(background()));
  useEffect(() => {
    const again = () => {
      setDark(looksDark(background()));
    };
    const system = window.matchMedia(systemDark);
    system.addEventListener("change", again);
    window.addEventListener("focus", again);
    return () => {
      system.removeEventListener("change", again);
      window.removeEventListener("focus", again);
    };
  }, [background]);
  return { theme: isDark ? dark : light, isDark };
}

const systemDark = "(prefers-color-scheme: dark)";

function looksDark(background: string | undefined): boolean {
  const luminance = background === undefined ? null : luminanceOf(background);
  return luminance === null ? window.matchMedia(systemDark).matches : luminance < 0.5;
}

/** 0 (black) to 1 (white) of #rrggbb, or null when it is not such a colour. */
function luminanceOf(color: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:[0-9a-f]{2})?$/i.exec(color.trim());
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
