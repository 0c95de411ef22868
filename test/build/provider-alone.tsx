import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const place = document.getElementById("app");
const dark = matchMedia("(prefers-color-scheme: dark)").matches;

/** React, the provider and two themes, and nothing to see: printed beside the floor, to tell what its parts weigh. */
if (place) createRoot(place).render(<FluentProvider theme={dark ? webDarkTheme : webLightTheme} />);
