import type { EditStep } from "../core/edit-step";
import type { Book } from "./book";

/** Cells to be written, as previewed, and how to plan them anew from what the workbook holds by then. */
export interface WriteRequest {
  /** "填写比率" */
  readonly title: string;
  readonly steps: readonly EditStep[];
  readonly again: (book: Book) => readonly EditStep[];
}
