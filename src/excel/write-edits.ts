import type { CellPlace } from "../core/address";
import type { Edit } from "../core/edits";
import type { CellImage } from "../core/workbook";
import { excelProblem, ExcelFailure } from "./excel-problem";
import { isAboutMerges } from "./merged-areas";
import { type Checked, preflight } from "./preflight";
import { putBack } from "./put-back";
import { isAboutPage } from "./sheet-writing";
import { HalfWritten, type Step } from "./step";
import { intendedStep, writeStep } from "./write-step";

/** What edits came to. */
export interface Written {
  readonly step: Step;
  /** What did not work, though all edits were made; Chinese. */
  readonly warnings: readonly string[];
}

type Expected = (place: CellPlace) => CellImage | undefined;

/**
 * Makes all edits or none: what a failure leaves half done is taken back at once.
 * @param mark Names sheets that are not complete yet; nothing else has it in its name.
 * @param expected What a cell held when the user last saw it.
 * @throws EditRefused when something must not be written; nothing was.
 * @throws ExcelFailure when Excel failed; the workbook is as it was.
 * @throws HalfWritten when it failed again at taking back.
 */
export async function writeEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  mark: string,
  expected: Expected,
): Promise<Written> {
  const checked = await checkedEdits(context, edits, expected);
  const intended = intendedStep(checked, edits, mark);
  try {
    return { step: await written(context, checked, edits, intended, true), warnings: [] };
  } catch (error) {
    if (!(error instanceof PageRefused)) throw error;
    return Excel.run(async (again) => {
      const step = await written(again, await checkedEdits(again, edits, expected), edits, intended, false);
      return {
        step,
        warnings: ["打印设置没有写入（本机可能没有安装打印机），其余内容均已写入。"],
      };
    });
  }
}

/** Excel would not set up the page of a sheet; nothing was written. */
class PageRefused extends Error {}

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
  withPage: boolean,
): Promise<Step> {
  let result;
  try {
    result = await writeStep(context, checked, edits, intended, withPage);
  } catch (error) {
    const { isCellEditing, location } = excelProblem(error);
    // While a cell is being edited Excel refuses a batch before it begins.
    if (isCellEditing) throw new ExcelFailure(error);
    await takeBack(error, intended);
    if (withPage && isAboutPage(location)) throw new PageRefused();
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
