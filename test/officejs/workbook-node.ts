import { areaOf } from "../../src/core/address";
import type { Area } from "../../src/core/address";
import { chartsNode } from "./chart-node";
import type { Model, ModelSheet } from "./model";
import { HostError, nothing, numberArg, textArg } from "./node";
import type { Node } from "./node";
import { areaOfRange, areasNode, rangeNode } from "./range-node";

/** What the workbook's nodes tell the host. */
export interface Hooks {
  readonly onWrite: (sheet: ModelSheet, area: Area) => void;
  readonly subscribe: (isOn: boolean) => void;
}

function areaArg(value: unknown, location: string): Area {
  const area = areaOf(textArg(value));
  if (!area) throw new HostError("InvalidArgument", location);
  return area;
}

function requireName(model: Model, sheet: ModelSheet | null, name: unknown, location: string): string {
  const text = textArg(name);
  if (model.isStructureProtected) throw new HostError("AccessDenied", location);
  if (text === "" || text.length > 31 || /[[\]:*?/\\]/.test(text))
    throw new HostError("InvalidArgument", location);
  const other = model.sheet(text);
  if (other && other !== sheet) throw new HostError("ItemAlreadyExists", location);
  return text;
}

function pageNode(sheet: ModelSheet): Node {
  const setters = (prefix: string, names: readonly string[]) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          sheet.page.set(`${prefix}${name}`, value);
        },
      ]),
    );
  const heads = (prefix: string): Node => ({
    kind: "HeaderFooter",
    props: {},
    sets: setters(prefix, ["CenterHeader", "CenterFooter"]),
  });
  return {
    kind: "PageLayout",
    props: {
      HeadersFooters: () => ({
        kind: "HeaderFooterGroup",
        props: { DefaultForAllPages: () => heads(""), FirstPage: () => heads("FirstPage.") },
        sets: setters("", ["State"]),
      }),
    },
    sets: setters("", [
      "Orientation",
      "PaperSize",
      "TopMargin",
      "BottomMargin",
      "LeftMargin",
      "RightMargin",
      "HeaderMargin",
      "FooterMargin",
      "FirstPageNumber",
      "Zoom",
      "PrintOrder",
    ]),
    methods: {
      SetPrintTitleRows: (rows) => {
        sheet.page.set("PrintTitleRows", rows);
      },
      SetPrintTitleColumns: (columns) => {
        sheet.page.set("PrintTitleColumns", columns);
      },
    },
  };
}

function breaksNode(sheet: ModelSheet): Node {
  return {
    kind: "PageBreakCollection",
    props: {},
    methods: {
      Add: (range) => {
        const area = areaOfRange(range) ?? areaArg(range, "PageBreakCollection.add");
        if (area.top === 0) throw new HostError("InvalidArgument", "PageBreakCollection.add");
        sheet.page.set(`Break ${area.top}`, true);
        return { kind: "PageBreak", props: {} };
      },
    },
  };
}

function sheetNode(model: Model, sheet: ModelSheet, hooks: Hooks): Node {
  const range = (area: Area) => rangeNode(model, sheet, area, hooks.onWrite);
  const next = () => model.sheets[model.sheets.indexOf(sheet) + 1];
  return {
    kind: "Worksheet",
    id: () => ({ Id: sheet.id }),
    props: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => sheet.visibility,
      Protection: () => ({
        kind: "WorksheetProtection",
        props: {
          Protected: () => sheet.isProtected,
          Options: () => ({ allowFormatCells: sheet.allowsFormats }),
        },
      }),
      PageLayout: () => pageNode(sheet),
      Charts: () => chartsNode(sheet),
      HorizontalPageBreaks: () => breaksNode(sheet),
      FreezePanes: () => ({
        kind: "WorksheetFreezePanes",
        props: {},
        methods: {
          FreezeRows: (rows: unknown) => {
            sheet.frozenRows = numberArg(rows);
          },
        },
      }),
    },
    sets: {
      Name: (name) => {
        sheet.name = requireName(model, sheet, name, "Worksheet.name");
      },
    },
    methods: {
      GetRange: (address) => range(areaArg(address, "Worksheet.getRange")),
      GetRanges: (addresses) => {
        // Excel cuts longer addresses off without a word; here it shows.
        const text = textArg(addresses);
        if (text.length >= 8192) throw new HostError("InvalidArgument", "Worksheet.getRanges");
        return areasNode(
          sheet,
          text.split(",").map((address) => areaArg(address, "Worksheet.getRanges")),
          range,
        );
      },
      GetRangeByIndexes: (row, column, rows, columns) => {
        const [top, left] = [numberArg(row), numberArg(column)];
        return range({ top, left, bottom: top + numberArg(rows) - 1, right: left + numberArg(columns) - 1 });
      },
      GetUsedRangeOrNullObject: (valuesOnly) => {
        if (valuesOnly !== true) throw new HostError("NotImplemented", "", "ask for values only");
        const used = sheet.used();
        return used ? range(used) : nothing;
      },
      GetNextOrNullObject: () => {
        const following = next();
        return following ? sheetNode(model, following, hooks) : nothing;
      },
      Activate: () => {
        if (sheet.visibility !== "Visible") throw new HostError("InvalidArgument", "Worksheet.activate");
        model.activeSheet = sheet.name;
      },
      Delete: () => {
        if (model.isStructureProtected) throw new HostError("AccessDenied", "Worksheet.delete");
        if (model.sheets.length === 1) throw new HostError("InvalidArgument", "Worksheet.delete");
        model.sheets.splice(model.sheets.indexOf(sheet), 1);
        if (model.activeSheet === sheet.name) model.activeSheet = model.sheets[0]?.name ?? "";
      },
    },
  };
}

function sheetsNode(model: Model, hooks: Hooks): Node {
  const node = (sheet: ModelSheet) => sheetNode(model, sheet, hooks);
  return {
    kind: "WorksheetCollection",
    props: {},
    items: () => model.sheets.map(node),
    methods: {
      GetItem: (key) => {
        const sheet = model.sheet(textArg(key));
        if (!sheet) throw new HostError("ItemNotFound", "WorksheetCollection.getItem");
        return node(sheet);
      },
      GetActiveWorksheet: () => {
        const sheet = model.sheet(model.activeSheet);
        return sheet ? node(sheet) : nothing;
      },
      GetItemOrNullObject: (key) => {
        const sheet = model.sheet(textArg(key));
        return sheet ? node(sheet) : nothing;
      },
      GetFirst: () => {
        const [first] = model.sheets;
        if (!first) throw new HostError("GeneralException", "WorksheetCollection.getFirst");
        return node(first);
      },
      Add: (name) => node(model.add(requireName(model, null, name, "WorksheetCollection.add"))),
      _RegisterDataChangedEvent: () => {
        hooks.subscribe(true);
      },
      _UnregisterDataChangedEvent: () => {
        hooks.subscribe(false);
      },
    },
  };
}

function partNode(model: Model, part: { id: string; xml: string }): Node {
  return {
    kind: "CustomXmlPart",
    id: () => ({ Id: part.id }),
    props: { Id: () => part.id },
    methods: {
      GetXml: () => part.xml,
      SetXml: (xml) => {
        part.xml = textArg(xml);
      },
      Delete: () => {
        model.xmlParts.splice(model.xmlParts.indexOf(part), 1);
      },
    },
  };
}

function partsNode(model: Model, namespace: string | null): Node {
  const parts = () =>
    model.xmlParts.filter(
      ({ xml }) =>
        namespace === null || /<[\w:]+[^>]*?\sxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1] === namespace,
    );
  return {
    kind: "CustomXmlPartCollection",
    props: {},
    items: () => parts().map((part) => partNode(model, part)),
    methods: {
      GetByNamespace: (name) => partsNode(model, textArg(name)),
      GetItem: (id) => {
        const part = parts().find((one) => one.id === id);
        if (!part) throw new HostError("ItemNotFound", "CustomXmlPartCollection.getItem");
        return partNode(model, part);
      },
      Add: (xml) => {
        const part = { id: `{part-${model.xmlParts.length + 1}}`, xml: textArg(xml) };
        model.xmlParts.push(part);
        return partNode(model, part);
      },
    },
  };
}

/** The workbook, from where every path of a request begins. */
export function workbookNode(model: Model, hooks: Hooks, references: Map<string, Node>): Node {
  return {
    kind: "Workbook",
    props: {
      ReadOnly: () => model.isReadOnly,
      Worksheets: () => sheetsNode(model, hooks),
      CustomXmlParts: () => partsNode(model, null),
      Protection: () => ({
        kind: "WorkbookProtection",
        props: { Protected: () => model.isStructureProtected },
      }),
      Application: () => ({
        kind: "Application",
        props: { CalculationMode: () => model.calculationMode },
        methods: { SuspendScreenUpdatingUntilNextSync: () => undefined },
      }),
      _Runtime: () => ({
        kind: "Runtime",
        props: {},
        sets: {
          EnableEvents: (value: unknown) => {
            model.eventsEnabled = value === true;
          },
        },
      }),
    },
    methods: {
      _RemoveReference: (id) => {
        references.delete(textArg(id));
      },
    },
  };
}
