import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { TextDecoder, TextEncoder } from "node:util";

// Whole flows by role and name; a busy machine may need a while.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

// Browsers have these, jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// jsdom's files can be read in this way only; every browser's have the method.
Blob.prototype.arrayBuffer = function (this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as ArrayBuffer);
    };
    reader.onerror = () => {
      reject(new Error("no bytes"));
    };
    reader.readAsArrayBuffer(this);
  });
};

// jsdom measures nothing; a long list constructs an observer all the same.
class StillObserver implements ResizeObserver {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}
globalThis.ResizeObserver = StillObserver;

// jsdom has no media queries: a light system without contrast themes.
window.matchMedia = (query) =>
  Object.assign(new EventTarget(), { matches: false, media: query, onchange: null }) as MediaQueryList;

// jsdom works out every style of an element from all rules each time it is asked what is visible; Fluent's thousands of
// rules would make a test of seconds one of minutes. They are looked at in a real browser instead.
const style = document.head.appendChild(document.createElement("style"));
const sheet: unknown = style.sheet && Object.getPrototypeOf(style.sheet);
if (typeof sheet === "object" && sheet !== null) Object.assign(sheet, { insertRule: () => 0 });
style.remove();

// axe asks whether a font draws words as icons; jsdom cannot draw and would complain on the console.
HTMLCanvasElement.prototype.getContext = () => null;
