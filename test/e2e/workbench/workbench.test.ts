import { filesFlow } from "./files-flow";
import { inWorkbench } from "./in-workbench";
import { largeFlow } from "./large-flow";
import { offlineFlow } from "./offline-flow";
import { unsavedFlow } from "./unsaved-flow";
import { updateFlow } from "./update-flow";
import { workingFlow } from "./working-flow";

// One file: its flows share a browser, a server and the build.
inWorkbench("the built workbench in Chromium", (stage) => {
  describe("working with a workbook", () => {
    workingFlow(stage);
  });
  describe("files", () => {
    filesFlow(stage);
  });
  describe("unsaved work", () => {
    unsavedFlow(stage);
  });
  describe("offline", () => {
    offlineFlow(stage);
  });
  describe("a new build on the server", () => {
    updateFlow(stage);
  });
  describe("a large workbook", () => {
    largeFlow(stage);
  });
});
