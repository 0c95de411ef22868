import { type AmountColumn, type AmountRow, amountColumns, amountRows } from "../form/fields";
import type { Figure, Form } from "../form/form";
import { type Decimal, decimal, sumOf } from "../number/decimal";
import { detailsOf, totalOf } from "./blocks";
import type { Known } from "./needs";

/** An amount that is about 10,000 times what it should be like, and what tells so. */
export interface Suspect {
  readonly figure: Known;
  /** What it is compared with: its counterpart on the other form, or the same row's other columns. */
  readonly peers: readonly Known[];
  readonly why: "counterpart" | "row" | "whole";
  /** What it cannot be larger than, where it is; null for a counterpart. */
  readonly whole: Known | null;
}

/** 元 in a 万元. */
const factor = decimal(10_000);
/** How far from 10,000 the ratio of one amount in two places may be (rules.json P-04). */
const sameAmount = { least: factor.div(2), most: factor.times(2) };
/** The same for another year's amount, which may be several times more or less by itself. */
const otherYear = { least: factor.div(5), most: factor.times(5) };
/** A part that is so many times its whole was not typed in 万元, whatever its neighbours are. */
const impossible = decimal(1_000);

/** A row of 经费控制情况 or an item: its readable amounts other than zero, by column. */
interface Row {
  readonly amounts: Readonly<Record<AmountColumn, Known | null>>;
  /** What the row's amount of a column is a part of, and what is part of it. */
  readonly total: (column: AmountColumn) => Known | null;
  readonly details: (column: AmountColumn) => readonly Known[];
}

/**
 * The amounts that seem to be in 元. A ratio of 10,000 alone proves nothing, for a department may spend 2 万元 in one
 * year and 20,000 in the next: an amount is suspected only when it also contradicts the form (it is larger than the
 * whole it belongs to, or than its own details by thousands), or when the same amount stands elsewhere in 万元.
 */
export function yuanAmounts(form: Form): readonly Suspect[] {
  const funds = fundsSuspects(form);
  const counterparts = [...funds, ...counterpartSuspects(form)];
  const accused = new Set(counterparts.map(({ figure }) => figure.cell));
  const whole = largest(fundsOf(form).filter(({ cell }) => !accused.has(cell)));
  const rows = rowsOf(form);
  const inRows = rows.flatMap((row) =>
    amountColumns.flatMap((column) => {
      const figure = row.amounts[column];
      if (!figure || accused.has(figure.cell)) return [];
      return rowSuspect(row, column, figure, whole) ?? [];
    }),
  );
  return [...counterparts, ...inRows, ...columnSuspects(rows, [...counterparts, ...inRows])];
}

/** 年初预算数, 全年预算数, 全年执行数: one is suspected when it is 10,000 times both others. */
function fundsSuspects(form: Form): readonly Suspect[] {
  const funds = fundsOf(form);
  return funds.flatMap((figure): Suspect[] => {
    const peers = funds.filter((other) => other !== figure);
    const far = peers.length === 2 && peers.every((peer) => within(figure, peer, sameAmount));
    return far ? [{ figure, peers, why: "counterpart", whole: null }] : [];
  });
}

function fundsOf(form: Form): readonly Known[] {
  const ids = ["funds.initialBudget", "funds.annualBudget", "funds.executed"] as const;
  return ids.flatMap((id) => positive(form.figures[id]) ?? []);
}

/** 项目支出 stands on both forms. */
function counterpartSuspects(form: Form): readonly Suspect[] {
  const base = positive(form.figures["projects.final"]);
  const self = positive(form.figures["expenditure.project"]);
  if (!base || !self) return [];
  const [figure, peer] = base.value.gt(self.value) ? [base, self] : [self, base];
  return within(figure, peer, sameAmount) ? [{ figure, peers: [peer], why: "counterpart", whole: null }] : [];
}

function rowSuspect(row: Row, column: AmountColumn, figure: Known, whole: Known | null): Suspect | null {
  const peers = peersOf(row, column);
  const limits = [row.total(column), column === "priorFinal" ? null : whole].flatMap((each) => each ?? []);
  const exceeded = limits.find((limit) => figure.value.gt(limit.value)) ?? null;
  const far = peers.length > 0 && peers.every((peer) => within(figure, peer, otherYear));
  if (far && exceeded) return { figure, peers, why: "row", whole: exceeded };
  if (far && isBeyondDetails(row, column, figure)) return { figure, peers, why: "row", whole: null };
  const beyond = limits.find((limit) => figure.value.gt(limit.value.times(impossible))) ?? null;
  return beyond ? { figure, peers: [], why: "whole", whole: beyond } : null;
}

/** Whether a total is thousands of times the sum of what is listed under it. */
function isBeyondDetails(row: Row, column: AmountColumn, figure: Known): boolean {
  const listed = sumOf(row.details(column).map(({ value }) => value));
  return listed.gt(0) && figure.value.gt(listed.times(impossible));
}

/** A whole column in 元 contradicts nothing in itself: its rows are suspected when all of at least three are far off. */
function columnSuspects(rows: readonly Row[], known: readonly Suspect[]): readonly Suspect[] {
  const accused = new Set(known.map(({ figure }) => figure.cell));
  const fewestRows = 3;
  return amountColumns.flatMap((column) => {
    const suspects = rows.flatMap((row): Suspect[] => {
      const figure = row.amounts[column];
      const peers = peersOf(row, column);
      return figure && peers.length > 0 ? [{ figure, peers, why: "row", whole: null }] : [];
    });
    const far = suspects.every(({ figure, peers }) => peers.every((peer) => within(figure, peer, otherYear)));
    if (!far || suspects.length < fewestRows) return [];
    return suspects.filter(({ figure }) => !accused.has(figure.cell));
  });
}

function peersOf({ amounts }: Row, column: AmountColumn): readonly Known[] {
  return amountColumns.filter((other) => other !== column).flatMap((other) => amounts[other] ?? []);
}

function rowsOf(form: Form): readonly Row[] {
  const fixed = amountRows.map((row): Row => {
    const total = totalOf(row);
    return {
      amounts: amountsOf((column) => form.figures[`${row}.${column}`]),
      total: (column) => (total ? positive(form.figures[`${total}.${column}`]) : null),
      details: (column) => listedUnder(form, row, column),
    };
  });
  const items = form.items.map(({ amounts }): Row => ({
    amounts: amountsOf((column) => amounts[column]),
    total: (column) => positive(form.figures[`projectsSpecial.${column}`]),
    details: () => [],
  }));
  return [...fixed, ...items];
}

function amountsOf(figureIn: (column: AmountColumn) => Figure): Row["amounts"] {
  return {
    priorFinal: positive(figureIn("priorFinal")),
    budget: positive(figureIn("budget")),
    final: positive(figureIn("final")),
  };
}

/** The details of a total that are all there is of it; those of 公用经费 are only some. */
function listedUnder(form: Form, row: AmountRow, column: AmountColumn): readonly Known[] {
  if (row === "operating") return [];
  return detailsOf(form, row, column).flatMap((detail) => positive(detail) ?? []);
}

function positive(figure: Figure): Known | null {
  if (figure.state !== "read" || !figure.value.gt(0)) return null;
  return { value: figure.value, cell: figure.cell, decimals: figure.decimals, blank: false };
}

function within(
  figure: Known,
  peer: Known,
  { least, most }: { readonly least: Decimal; readonly most: Decimal },
): boolean {
  return figure.value.gte(peer.value.times(least)) && figure.value.lte(peer.value.times(most));
}

/** The largest; of several equal ones the last. */
function largest(figures: readonly Known[]): Known | null {
  return figures.reduce<Known | null>((most, each) => (most?.value.gt(each.value) ? most : each), null);
}
