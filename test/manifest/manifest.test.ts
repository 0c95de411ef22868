import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import packageFile from "../../package.json";
import { viewIn } from "../../src/taskpane/views";
import { iconSizes } from "./icon-images";

const root = path.resolve(__dirname, "../..");
const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = rootOf(source);
const site = "https://localhost:3000/";

function rootOf(xml: string): Element {
  const element = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  if (!element) throw new Error("The manifest is empty.");
  return element;
}

function children(element: Element): Element[] {
  return Array.from(element.childNodes).filter(
    (node): node is Element => node.nodeType === node.ELEMENT_NODE,
  );
}

function all(name: string, within: Element = manifest): Element[] {
  return Array.from(within.getElementsByTagName(name));
}

function one(name: string, within: Element = manifest): Element {
  const [found, ...more] = all(name, within);
  if (!found || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} times <${name}>`);
  return found;
}

/** The names of the children in their order, a repeated one once. */
function order(element: Element): string[] {
  const names = children(element).map(({ tagName }) => tagName);
  return names.filter((name, index) => name !== names[index - 1]);
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.tagName}> without ${name}`);
  return value;
}

/** Address or text of each resource of a kind, by its id. */
function resources(kind: string): Map<string, string> {
  return new Map(
    children(one(kind)).map((each) => [attribute(each, "id"), attribute(each, "DefaultValue")] as const),
  );
}

function residsOf(...names: string[]): string[] {
  return names.flatMap((name) => all(name).flatMap((element) => element.getAttribute("resid") ?? []));
}

describe("order and identity", () => {
  test("the elements of the manifest stand in the order the schema asks for", () => {
    expect(order(manifest)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(order(one("VersionOverrides"))).toEqual(["Hosts", "Resources"]);
    expect(order(one("DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(order(one("GetStarted"))).toEqual(["Title", "Description", "LearnMoreUrl"]);
    expect(order(one("Group"))).toEqual(["Label", "Icon", "Control"]);
    expect(order(one("Resources"))).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
  });

  test.each(all("Control").map((control) => [attribute(control, "id"), control] as const))(
    "the elements of %s stand in order",
    (_id, control) => {
      const action = one("Action", control);
      expect(order(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
      expect(order(one("Supertip", control))).toEqual(["Title", "Description"]);
      expect(order(action)).toEqual(
        attribute(action, "xsi:type") === "ShowTaskpane"
          ? ["TaskpaneId", "SourceLocation", "Title"]
          : ["FunctionName"],
      );
    },
  );

  test("the id never changes, since settings are kept by it", () => {
    expect(one("Id").textContent).toBe("8bb206d9-e43c-442d-8163-b1af69141e77");
  });

  test("the version is the package's", () => {
    expect(one("Version").textContent).toBe(`${packageFile.version}.0`);
  });

  test("Excel alone, ExcelApi 1.13, reading and writing", () => {
    const asked = one("Set");
    expect(all("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual([
      "Workbook",
      "Workbook",
    ]);
    expect([attribute(asked, "Name"), attribute(asked, "MinVersion")]).toEqual(["ExcelApi", "1.13"]);
    expect(one("Permissions").textContent).toBe("ReadWriteDocument");
  });

  test("no requirements inside the overrides, which would take away every button; no shared runtime", () => {
    expect(all("Requirements", one("VersionOverrides"))).toEqual([]);
    expect([...all("Runtimes"), ...all("Runtime")]).toEqual([]);
  });
});

describe("texts", () => {
  test("Chinese by default, each with one English override and none for Chinese", () => {
    expect(one("DefaultLocale").textContent).toBe("zh-CN");
    const texts = [one("DisplayName"), ...all("Description").slice(0, 1), ...all("bt:String")];
    expect(
      texts.map((text) =>
        children(text).map((each) => [attribute(each, "Locale"), attribute(each, "Value") !== ""]),
      ),
    ).toEqual(texts.map(() => [["en-US", true]]));
    expect(texts.filter((text) => !/\p{Script=Han}/u.test(attribute(text, "DefaultValue")))).toEqual([]);
  });

  test("no text is longer than Office takes", () => {
    const longest = (within: Element) =>
      Math.max(
        ...[within, ...all("*", within)].map(
          (each) => (each.getAttribute("DefaultValue") ?? each.getAttribute("Value") ?? "").length,
        ),
      );
    expect(longest(one("DisplayName"))).toBeLessThanOrEqual(125);
    expect(longest(children(manifest)[5] ?? manifest)).toBeLessThanOrEqual(250);
    expect(longest(one("bt:ShortStrings"))).toBeLessThanOrEqual(125);
    expect(longest(one("bt:LongStrings"))).toBeLessThanOrEqual(250);
    expect(longest(one("bt:Urls"))).toBeLessThanOrEqual(2048);
  });
});

describe("resources", () => {
  const kinds: [string, string[]][] = [
    ["bt:Images", residsOf("bt:Image")],
    ["bt:Urls", residsOf("SourceLocation", "FunctionFile", "LearnMoreUrl")],
    ["bt:ShortStrings", residsOf("Label", "Title")],
    ["bt:LongStrings", residsOf("Description")],
  ];

  test.each(kinds)("every resid of %s is defined there once, and every definition is used", (kind, used) => {
    const defined = children(one(kind)).map((each) => attribute(each, "id"));
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test("nothing else asks for a resource", () => {
    const counted = kinds.reduce((count, [, used]) => count + used.length, 0);
    expect(all("*").filter((element) => element.hasAttribute("resid"))).toHaveLength(counted);
  });

  test("ids of controls and groups are unique", () => {
    const ids = [...all("Group"), ...all("Control")].map((each) => attribute(each, "id"));
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe("addresses", () => {
  const addresses = all("*").flatMap((element) =>
    ["DefaultValue", "Value"].flatMap(
      (name) => /^\w+:\/\/.*/.exec(element.getAttribute(name) ?? "")?.[0] ?? [],
    ),
  );

  test("all are https on one host, and each is a page or picture of the build", () => {
    const files = addresses.map((address) => {
      expect(address.startsWith(site)).toBe(true);
      return new URL(address).pathname.slice(1);
    });
    const pages = ["taskpane.html", "commands.html", "support.html"];
    const missing = files.filter((file) => !pages.includes(file) && !existsSync(path.join(root, file)));
    expect([...new Set(files)].filter((file) => !file.startsWith("assets/")).sort()).toEqual(
      [...pages].sort(),
    );
    expect(missing).toEqual([]);
  });

  test("the icons of the add-in are 32 and 64 pixels", () => {
    const sizes = ["IconUrl", "HighResolutionIconUrl"].map((name) =>
      pngSize(new URL(attribute(one(name), "DefaultValue")).pathname),
    );
    expect(sizes).toEqual([32, 64]);
  });

  test.each(all("Icon").map((icon, index) => [index, icon] as const))(
    "icon %i has every size",
    (_index, icon) => {
      const images = resources("bt:Images");
      const sizes = children(icon).map((image) => {
        const address = images.get(attribute(image, "resid")) ?? "";
        return [Number(attribute(image, "size")), pngSize(new URL(address).pathname)];
      });
      expect(sizes).toEqual(iconSizes.map((size) => [size, size]));
    },
  );

  /** Width of a PNG of ours that is as wide as high. */
  function pngSize(file: string): number {
    const header = readFileSync(path.join(root, file)).subarray(0, 24);
    expect(header.subarray(1, 4).toString()).toBe("PNG");
    expect(header.readUInt32BE(16)).toBe(header.readUInt32BE(20));
    return header.readUInt32BE(16);
  }
});

describe("ribbon and context menu", () => {
  test("one group on the Home tab with at most six buttons, one entry in the cell's menu", () => {
    const labels = resources("bt:ShortStrings");
    const named = (within: Element) =>
      all("Control", within).map((control) => labels.get(attribute(one("Label", control), "resid")));
    const [ribbon, menu, ...others] = all("ExtensionPoint");
    if (!ribbon || !menu) throw new Error("Two extension points are expected.");
    expect(others).toEqual([]);
    expect(attribute(one("OfficeTab"), "id")).toBe("TabHome");
    expect(all("Group")).toHaveLength(1);
    expect(named(ribbon)).toEqual(["打开助手", "一键校验", "生成报告", "清除标记"]);
    expect(attribute(one("OfficeMenu"), "id")).toBe("ContextMenuCell");
    expect(named(menu)).toEqual(["检查此单元格所在表"]);
  });

  test("the buttons open one and the same pane, each at its view", () => {
    const urls = resources("bt:Urls");
    const shown = all("Action").filter((action) => attribute(action, "xsi:type") === "ShowTaskpane");
    expect(new Set(shown.map((action) => one("TaskpaneId", action).textContent))).toEqual(
      new Set(["Jixiao.Taskpane"]),
    );
    expect(
      shown.map((action) => {
        const { pathname, search } = new URL(
          urls.get(attribute(one("SourceLocation", action), "resid")) ?? "",
        );
        return [pathname, viewIn(search)];
      }),
    ).toEqual([
      ["/taskpane.html", undefined],
      ["/taskpane.html", "check"],
      ["/taskpane.html", "report"],
      ["/taskpane.html", "check"],
    ]);
  });

  test("every function the manifest names is associated in src/commands, and no other", () => {
    const commands = readFileSync(path.join(root, "src/commands/index.ts"), "utf8");
    const associated = [...commands.matchAll(/Office\.actions\.associate\("(\w+)"/g)].map(
      (match) => match[1],
    );
    expect(all("FunctionName").map((name) => name.textContent)).toEqual(associated);
  });
});
