import { emptyState, stateFrom, stateNamespace, stateXml } from "../core/state";
import type { WorkbookState } from "../core/state";

async function ownParts(context: Excel.RequestContext): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(stateNamespace);
  parts.load("items/id");
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- "items/id" loads the items; the rule knows only "items".
  return parts.items;
}

/** The state that travels with the workbook. Two copies of a workbook merged by hand may carry two: the first readable counts. */
export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const parts = await ownParts(context);
  if (parts.length === 0) return emptyState;
  const texts = parts.map((part) => part.getXml());
  await context.sync();
  return texts.map(({ value }) => stateFrom(value)).find((state) => state !== null) ?? emptyState;
}

/** Leaves exactly one part of ours, and those of others alone. */
export async function writeState(context: Excel.RequestContext, state: WorkbookState): Promise<void> {
  const [first, ...others] = await ownParts(context);
  if (first) first.setXml(stateXml(state));
  else context.workbook.customXmlParts.add(stateXml(state));
  for (const part of others) part.delete();
  await context.sync();
}
