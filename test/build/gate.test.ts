/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "acorn";

const source = readFileSync(path.resolve(__dirname, "../../src/taskpane/gate.js"), "utf8");

const engines = {
  webView2:
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0",
  edgeHtml:
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19041",
  trident: "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko",
};

/** Runs the gate on a fresh page in an engine that calls itself `agent`. */
function runGate(agent: string): void {
  document.head.innerHTML = "";
  document.body.innerHTML =
    '<div id="app"></div><div id="notice"></div>' +
    '<script id="gate-script" data-office-js="office/office.js" data-bundle="taskpane.1234.js"></script>';
  Object.defineProperty(navigator, "userAgent", { value: agent, configurable: true });
  Object.defineProperty(window, "fetch", { value: () => undefined, configurable: true, writable: true });
  // The file as a page runs it: a classic script.
  window.eval(source);
}

function loaded(): (string | null)[][] {
  return Array.from(document.head.querySelectorAll("script"), (script) => [
    script.getAttribute("src"),
    script.getAttribute("type"),
  ]);
}

function seen() {
  const notice = document.querySelector<HTMLElement>("#notice");
  return {
    role: notice?.getAttribute("role"),
    shown: notice?.style.display === "block",
    title: notice?.querySelector("h1")?.textContent,
    text: notice?.querySelector("p")?.textContent,
    button: notice?.querySelector("button")?.textContent,
    app: document.querySelector<HTMLElement>("#app")?.style.display,
  };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test("the gate is ES5", () => {
  expect(() => parse(source, { ecmaVersion: 5, sourceType: "script" })).not.toThrow();
});

test.each(["trident", "edgeHtml"] as const)(
  "%s is refused in a sentence, and nothing else is loaded",
  (engine) => {
    runGate(engines[engine]);
    jest.advanceTimersByTime(60_000);
    expect(loaded()).toEqual([]);
    expect(seen()).toEqual({
      role: "alert",
      shown: true,
      title: "本机 Excel 无法运行本助手",
      text: "本机 Excel 使用旧版浏览器内核，无法运行。需要 Excel 2021 及以上或安装 WebView2 运行时。在此之前，可以用浏览器工作台（一个网页，网址请问管理员）校验、填写和生成报告。",
      button: undefined,
      app: "none",
    });
  },
);

test("an engine without what the bundle needs is refused whatever it calls itself", () => {
  const known = RegExp;
  Object.defineProperty(window, "RegExp", {
    value: function () {
      throw new SyntaxError("Invalid regular expression: invalid group specifier name");
    },
    configurable: true,
    writable: true,
  });
  try {
    runGate(engines.webView2);
  } finally {
    Object.defineProperty(window, "RegExp", { value: known, configurable: true, writable: true });
  }
  expect(loaded()).toEqual([]);
  expect(seen().title).toBe("本机 Excel 无法运行本助手");
});

test("WebView2 gets office.js, then the bundle as a module", () => {
  runGate(engines.webView2);
  expect(loaded()).toEqual([
    ["office/office.js", null],
    ["taskpane.1234.js", "module"],
  ]);
  expect(seen().shown).toBe(false);
});

test("after ten seconds without an answer of Office it says so and offers to try again", () => {
  runGate(engines.webView2);
  jest.advanceTimersByTime(9_999);
  expect(seen().shown).toBe(false);
  jest.advanceTimersByTime(1);
  expect(seen()).toEqual({
    role: "alert",
    shown: true,
    title: "助手没有打开",
    text: "已等待 10 秒，Excel 仍未与助手建立连接。请点“重试”；仍不行时，关闭窗格重新打开，或重新启动 Excel。",
    button: "重试",
    app: "none",
  });
});

test("an answer ends the watch, and a late one takes the notice away", () => {
  runGate(engines.webView2);
  window.jixiaoGate.answered();
  jest.advanceTimersByTime(60_000);
  expect(seen().shown).toBe(false);

  runGate(engines.webView2);
  jest.advanceTimersByTime(10_000);
  window.jixiaoGate.answered();
  expect([seen().shown, seen().app]).toEqual([false, ""]);
});

test("a file that does not load is named at once", () => {
  runGate(engines.webView2);
  document.head.querySelector("script")?.onerror?.(new Event("error"));
  jest.advanceTimersByTime(10_000);
  expect(seen()).toEqual({
    role: "alert",
    shown: true,
    title: "助手没有打开",
    text: "Office 接口文件（office.js）没有加载成功，可能是网络不通，或存放助手的服务器暂时无法访问。请检查网络后点“重试”；仍不行时，联系管理员。",
    button: "重试",
    app: "none",
  });
});

test("what is shown is text, never markup", () => {
  runGate(engines.webView2);
  window.jixiaoGate.show({ title: "<b>甲</b>", text: "<img src=x>", retry: false });
  expect([seen().title, seen().text]).toEqual(["<b>甲</b>", "<img src=x>"]);
});
