import { areaOf } from "../../src/core/address";
import type { Area } from "../../src/core/address";
import type { ModelChart, ModelSheet } from "./model";
import { HostError, numberArg, textArg } from "./node";
import type { Node } from "./node";
import { areaOfRange } from "./range-node";

/** The types of chart that our host knows; Excel has some eighty. */
const types = new Set(["ColumnClustered", "ColumnStacked", "BarClustered", "Line", "Pie"]);

let lastId = 0;

/** Whether Excel takes the cells of a row or column for names: none of them is a number. */
function areNames(sheet: ModelSheet, { top, left, bottom, right }: Area): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (typeof sheet.cell(row, column).value === "number") return false;
    }
  }
  return true;
}

/** What Excel makes of the cells a new chart is drawn from: names in the first row and column, as far as no numbers are there. */
function drawn(sheet: ModelSheet, { top, left, bottom, right }: Area, byRows: boolean) {
  const hasHeads = bottom > top && areNames(sheet, { top, bottom: top, left: left + 1, right });
  const hasLabels = right > left && areNames(sheet, { top: top + 1, bottom, left, right: left });
  const [firstRow, firstColumn] = [hasHeads ? top + 1 : top, hasLabels ? left + 1 : left];
  const heads = hasHeads ? { top, bottom: top, left: firstColumn, right } : null;
  const labels = hasLabels ? { top: firstRow, bottom, left, right: left } : null;
  const count = byRows ? bottom - firstRow + 1 : right - firstColumn + 1;
  const series = Array.from({ length: count }, (_, index) => {
    const [row, column] = [firstRow + index, firstColumn + index];
    const look = new Map<string, unknown>();
    return byRows
      ? {
          name: labels && { ...labels, top: row, bottom: row },
          values: { top: row, bottom: row, left: firstColumn, right },
          look,
        }
      : {
          name: heads && { ...heads, left: column, right: column },
          values: { top: firstRow, bottom, left: column, right: column },
          look,
        };
  });
  return { categories: byRows ? heads : labels, series };
}

function setters(look: Map<string, unknown>, prefix: string, names: readonly string[]) {
  return Object.fromEntries(
    names.map((name) => [
      name,
      (value: unknown) => {
        look.set(`${prefix}${name}`, value);
      },
    ]),
  );
}

function fontNode(look: Map<string, unknown>, prefix: string): Node {
  return {
    kind: "ChartFont",
    props: {},
    sets: setters(look, `${prefix}Font.`, ["Name", "Size", "Bold", "Color"]),
  };
}

function fillNode(look: Map<string, unknown>, prefix: string): Node {
  return {
    kind: "ChartFill",
    props: {},
    methods: {
      SetSolidColor: (color) => {
        if (!/^#[0-9a-f]{6}$/i.test(textArg(color)))
          throw new HostError("InvalidArgument", "ChartFill.setSolidColor");
        look.set(`${prefix}Fill`, color);
      },
    },
  };
}

function seriesNode({ look }: ModelChart["series"][number]): Node {
  const labels: Node = {
    kind: "ChartDataLabels",
    props: {},
    sets: setters(look, "DataLabels.", ["NumberFormat"]),
  };
  return {
    kind: "ChartSeries",
    props: {
      Format: () => ({ kind: "ChartSeriesFormat", props: { Fill: () => fillNode(look, "") } }),
      DataLabels: () => {
        if (look.get("HasDataLabels") !== true)
          throw new HostError("InvalidArgument", "ChartSeries.dataLabels");
        return labels;
      },
    },
    sets: setters(look, "", ["GapWidth", "HasDataLabels"]),
  };
}

function chartNode(sheet: ModelSheet, chart: ModelChart): Node {
  const { look } = chart;
  const cell = (value: unknown): Area => {
    const area = areaOfRange(value) ?? (typeof value === "string" ? areaOf(value) : null);
    if (!area) throw new HostError("InvalidArgument", "Chart.setPosition");
    return area;
  };
  const title: Node = {
    kind: "ChartTitle",
    props: { Format: () => ({ kind: "ChartTitleFormat", props: { Font: () => fontNode(look, "Title.") } }) },
    sets: setters(look, "Title.", ["Text"]),
  };
  return {
    kind: "Chart",
    id: () => ({ Id: chart.id, Name: chart.name }),
    props: {
      Id: () => chart.id,
      Name: () => chart.name,
      Title: () => title,
      Legend: () => ({ kind: "ChartLegend", props: {}, sets: setters(look, "Legend.", ["Position"]) }),
      Format: () => ({
        kind: "ChartAreaFormat",
        props: { Fill: () => fillNode(look, ""), Font: () => fontNode(look, "") },
      }),
      Series: () => ({
        kind: "ChartSeriesCollection",
        props: {},
        items: () => chart.series.map(seriesNode),
        methods: {
          GetItemAt: (index: unknown) => {
            const series = chart.series[numberArg(index)];
            if (!series) throw new HostError("InvalidArgument", "ChartSeriesCollection.getItemAt");
            return seriesNode(series);
          },
        },
      }),
    },
    sets: {
      Name: (name) => {
        if (textArg(name) === "") throw new HostError("InvalidArgument", "Chart.name");
        chart.name = textArg(name);
      },
    },
    methods: {
      SetPosition: (start, end) => {
        const [from, to] = [cell(start), cell(end ?? start)];
        chart.place = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
      },
      Delete: () => {
        sheet.charts = sheet.charts.filter((one) => one !== chart);
      },
    },
  };
}

/** The charts of a sheet. */
export function chartsNode(sheet: ModelSheet): Node {
  return {
    kind: "ChartCollection",
    props: { Count: () => sheet.charts.length },
    items: () => sheet.charts.map((chart) => chartNode(sheet, chart)),
    methods: {
      Add: (type, source, seriesBy) => {
        const data = areaOfRange(source);
        const isKnown = types.has(textArg(type)) && ["Rows", "Columns"].includes(textArg(seriesBy));
        if (!data || !isKnown) throw new HostError("InvalidArgument", "ChartCollection.add");
        if (sheet.isProtected) throw new HostError("AccessDenied", "ChartCollection.add");
        const number = ++lastId;
        const chart: ModelChart = {
          id: `{00000000-0002-0000-0000-${number.toString(16).padStart(12, "0")}}`,
          name: `图表 ${number}`,
          type: textArg(type),
          ...drawn(sheet, data, seriesBy === "Rows"),
          place: null,
          look: new Map(),
        };
        sheet.charts.push(chart);
        return chartNode(sheet, chart);
      },
    },
  };
}
