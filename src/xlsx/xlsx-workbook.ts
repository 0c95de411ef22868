import type { CellPlace } from "../core/address";
import type { Edit } from "../core/edits";
import { OneAtATime } from "../core/one-at-a-time";
import { sheetNotShown } from "../core/refusals";
import type { Snapshot } from "../core/snapshot";
import { emptyState } from "../core/state";
import type { WorkbookState } from "../core/state";
import { EditRefused } from "../core/workbook";
import type { CellImage, Receipt, UndoResult, WhenChanged, Workbook } from "../core/workbook";
import { patched } from "./patch";
import type { Recalculate } from "./patch";
import { showCell } from "./shown-cell";
import { putState, stateIn } from "./state-part";
import { placesOf, touchedAgain } from "./touched-again";
import { WorkbookDraft } from "./workbook-draft";
import { writeZip } from "./zip";
import type { Parts } from "./zip";

/** What was applied, with the package as it was before. */
interface Applied {
  readonly receipt: Receipt;
  /** The receipt's edits, or those that undoing left because their cells were changed since. */
  readonly edits: readonly Edit[];
  readonly before: Parts;
  readonly isUsedUp: boolean;
}

/** An .xlsx package as the core's workbook. Nothing is written to disk: `save` gives the bytes. */
export class XlsxWorkbook implements Workbook {
  private history: Applied[] = [];
  private lastId = 0;
  /** What the file is to carry and where it is to open: put into it on saving, so that undoing leaves both alone. */
  private state: WorkbookState | null = null;
  private shown: CellPlace | null = null;
  private lastRead: { readonly parts: Parts; readonly snapshot: Snapshot } | null = null;
  /** Recalculating takes a while, and nothing may change meanwhile. */
  private readonly jobs = new OneAtATime();

  constructor(
    private parts: Parts,
    /** What the user should be told about saving this file, in Chinese. */
    readonly warnings: readonly string[],
    private readonly recalculate?: Recalculate,
  ) {}

  read(): Promise<Snapshot> {
    return this.jobs.run(() => Promise.resolve(this.snapshot()));
  }

  /** As `read`, but at once. */
  snapshot(): Snapshot {
    if (this.lastRead?.parts !== this.parts) {
      this.lastRead = { parts: this.parts, snapshot: new WorkbookDraft(this.parts).snapshot() };
    }
    return this.lastRead.snapshot;
  }

  apply(edits: readonly Edit[]): Promise<Receipt> {
    return this.jobs.run(async () => {
      const before = this.parts;
      const patch = await patched(before, edits, this.recalculate);
      const receipt = { id: ++this.lastId, edits, before: patch.before, after: patch.after };
      this.parts = patch.parts;
      this.history.push({ receipt, edits, before, isUsedUp: false });
      return receipt;
    });
  }

  /**
   * The last receipt's edits go by bringing back the parts as they were; those of an earlier one by doing the later edits
   * again on the package as it was before it. What the later edits touched counts as changed: to "keep" it, its own edits
   * are done again too.
   */
  undo(receipt: Receipt, changed: WhenChanged = "refuse"): Promise<UndoResult> {
    return this.jobs.run(async () => {
      const at = this.history.findIndex((entry) => entry.receipt === receipt && !entry.isUsedUp);
      const undone = this.history[at];
      if (!undone) return { changedSince: this.images(placesOf(receipt.edits)) };
      const later = this.history.slice(at + 1);
      const touched = touchedAgain(
        receipt.edits,
        later.flatMap(({ edits }) => edits),
      );
      const changedSince = this.images(touched.places);
      if (changed === "refuse" && changedSince.length > 0) return { changedSince };
      const kept = { ...undone, edits: touched.edits, isUsedUp: true };
      const again = touched.edits.length === 0 ? later : [kept, ...later];
      const replayed: Applied[] = [];
      let parts = undone.before;
      for (const entry of again) {
        replayed.push({ ...entry, before: parts });
        try {
          parts = (await patched(parts, entry.edits, this.recalculate)).parts;
        } catch (error) {
          // A later edit stands on this one in a way that cannot be told apart: all of it stays.
          if (error instanceof EditRefused) return { changedSince: this.images(placesOf(receipt.edits)) };
          throw error;
        }
      }
      this.parts = parts;
      this.history = [...this.history.slice(0, at), ...replayed];
      return { changedSince };
    });
  }

  /** @throws NotShown when the sheet is gone or hidden. */
  show(place: CellPlace): Promise<void> {
    return this.jobs.run(() => {
      const entry = new WorkbookDraft(this.parts).entry(place.sheet);
      if (!entry || entry.hidden) {
        return Promise.reject(sheetNotShown(place.sheet, entry ? "hidden" : "missing"));
      }
      this.shown = place;
      return Promise.resolve();
    });
  }

  readState(): Promise<WorkbookState> {
    return this.jobs.run(() => {
      const book = new WorkbookDraft(this.parts);
      return Promise.resolve(this.state ?? stateIn(book.draft, book.path) ?? emptyState);
    });
  }

  writeState(state: WorkbookState): Promise<void> {
    return this.jobs.run(() => {
      this.state = state;
      return Promise.resolve();
    });
  }

  /** Nobody else can change a file that is open here, so the listener is never called. */
  onChanged(_listener: () => void): () => void {
    return () => undefined;
  }

  /** The workbook as the bytes of an .xlsx file, carrying the state last written and opening at the cell last shown. */
  save(): Uint8Array {
    if (!this.state && !this.shown) return writeZip(this.parts);
    const book = new WorkbookDraft(this.parts);
    if (this.state) putState(book.draft, book.path, this.state);
    if (this.shown) showCell(book, this.shown);
    return writeZip(book.draft.parts());
  }

  private images(places: readonly CellPlace[]): CellImage[] {
    const book = new WorkbookDraft(this.parts);
    return places.map((place) => book.image(place));
  }
}
