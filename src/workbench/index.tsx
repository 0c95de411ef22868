import "../taskpane/older-webviews";
import { createRoot } from "react-dom/client";
import { Workbench } from "./page/Workbench";

const place = document.getElementById("app");
if (place === null) throw new Error("The page has no #app.");
createRoot(place).render(<Workbench />);

// Only https and localhost have it. Without it the page works, but not when the server is away.
if ("serviceWorker" in navigator)
  navigator.serviceWorker.register("service-worker.js").catch(() => undefined);
