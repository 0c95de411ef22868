import type { CellPlace } from "../core/address";
import type { Edit } from "../core/edits";
import type { CellImage } from "../core/workbook";
import { excelProblem, ExcelFailure } from "./excel-problem";
import { isAboutMerges } from "./merged-areas";
import { type Checked, preflight } from "./preflight";
import { putBack } from "./put-back";
import { type Extra, extraOf } from "./sheet-writing";
import { HalfWritten, type Step } from "./step";
import { intendedStep, writeStep } from "./write-step";

/** What edits came to. */
export interface Written {
  readonly step: Step;
  /** What did not work, though all edits were made; Chinese. */
  readonly warnings: readonly string[];
}

const refused: Readonly<Record<Extra, string>> = {
  page: "打印设置没有写入（本机可能没有安装打印机），其余内容均已写入。",
  charts: "图表没有写入（此 Excel 没有接受图表），其余内容均已写入。",
};

type Expected = (place: CellPlace) => CellImage | undefined;

/**
 * Makes all edits or none: what a failure leaves half done is taken back at once.
 * @param mark Names sheets that are not complete yet; nothing else has it in its name.
 * @param expected What a cell held when the user last saw it.
 * @param without What Excel refused of a sheet before: all the rest is written.
 * @throws EditRefused when something must not be written; nothing was.
 * @throws ExcelFailure when Excel failed; the workbook is as it was.
 * @throws HalfWritten when it failed again at taking back.
 */
export async function writeEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  mark: string,
  expected: Expected,
  without: ReadonlySet<Extra> = new Set(),
): Promise<Written> {
  const checked = await checkedEdits(context, edits, expected);
  const intended = intendedStep(checked, edits, mark);
  try {
    const step = await written(context, checked, edits, intended, without);
    return { step, warnings: [...[...without].map((extra) => refused[extra]), ...leftCharts(checked)] };
  } catch (error) {
    if (!(error instanceof ExtraRefused)) throw error;
    return Excel.run((again) => writeEdits(again, edits, mark, expected, new Set([...without, error.extra])));
  }
}

/** Charts of the user's own stay on the sheet that is kept under another name: no host can move them. */
function leftCharts({ sheets }: Checked): string[] {
  return sheets
    .filter(({ hasOwnCharts }) => hasOwnCharts)
    .map(
      ({ edit: { content, keepOldAs } }) =>
        `您在“${content.name}”中添加的图表留在原表“${keepOldAs ?? ""}”中，需要时请复制到新表。`,
    );
}

/** Excel would not take an extra of a sheet; nothing was written. */
class ExtraRefused extends Error {
  constructor(readonly extra: Extra) {
    super(extra);
  }
}

async function checkedEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  expected: Expected,
): Promise<Checked> {
  try {
    return await preflight(context, edits, expected, true);
  } catch (error) {
    if (!isAboutMerges(excelProblem(error).location)) throw error;
    return preflight(context, edits, expected, false);
  }
}

async function written(
  context: Excel.RequestContext,
  checked: Checked,
  edits: readonly Edit[],
  intended: Step,
  without: ReadonlySet<Extra>,
): Promise<Step> {
  let result;
  try {
    result = await writeStep(context, checked, edits, intended, without);
  } catch (error) {
    const { isCellEditing, location } = excelProblem(error);
    // While a cell is being edited Excel refuses a batch before it begins.
    if (isCellEditing) throw new ExcelFailure(error);
    await takeBack(error, intended);
    const extra = extraOf(location);
    if (extra && !without.has(extra)) throw new ExtraRefused(extra);
    throw new ExcelFailure(error, "没有写入任何内容。");
  }
  if (result.refusal) {
    await takeBack(result.refusal, result.step);
    throw result.refusal;
  }
  return result.step;
}

/** @throws HalfWritten */
async function takeBack(reason: unknown, step: Step): Promise<void> {
  try {
    await Excel.run((context) => putBack(context, step, "overwrite"));
  } catch {
    throw new HalfWritten(reason, step);
  }
}
