import { changingFlow } from "./changing-flow";
import { checkingFlow } from "./checking-flow";
import { commandsFlow } from "./commands-flow";
import { fillingFlow } from "./filling-flow";
import { helpFlow } from "./help-flow";
import { inChromium } from "./in-chromium";
import { outdatedFlow } from "./outdated-flow";
import { openingFlow } from "./opening-flow";
import { reportingFlow } from "./reporting-flow";
import { settingsFlow } from "./settings-flow";
import { themesFlow } from "./themes-flow";
import { troubleFlow } from "./trouble-flow";
import { wordFlow } from "./word-flow";

// One file: its flows share a browser and the build, and pictures are taken one at a time.
inChromium("the built add-in in Chromium", (stage) => {
  describe("opening", () => {
    openingFlow(stage);
  });
  describe("一键校验", () => {
    checkingFlow(stage);
  });
  describe("quick fixes, 撤回, 已核实", () => {
    changingFlow(stage);
  });
  describe("填写比率", () => {
    fillingFlow(stage);
  });
  describe("生成报告", () => {
    reportingFlow(stage);
  });
  describe("Word", () => {
    wordFlow(stage);
  });
  describe("帮助", () => {
    helpFlow(stage);
  });
  describe("设置", () => {
    settingsFlow(stage);
  });
  describe("ribbon commands", () => {
    commandsFlow(stage);
  });
  describe("when Excel cannot", () => {
    troubleFlow(stage);
  });
  describe("a new build on the server", () => {
    outdatedFlow(stage);
  });
  describe("themes", () => {
    themesFlow(stage);
  });
});
