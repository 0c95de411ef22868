import type { Edit } from "../core/edits";
import { type Receipt, type Workbook, receiptOfInterrupted } from "../core/workbook";

/** What came of edits: their receipt, and the error if the host broke off half-way (null = all was written). */
export interface Applied {
  readonly receipt: Receipt;
  readonly error: unknown;
}

/** Makes edits. @throws what the workbook throws, unless it broke off half-way. */
export async function apply(workbook: Workbook, edits: readonly Edit[]): Promise<Applied> {
  try {
    return { receipt: await workbook.apply(edits), error: null };
  } catch (error) {
    const receipt = receiptOfInterrupted(error);
    if (!receipt) throw error;
    return { receipt, error };
  }
}
