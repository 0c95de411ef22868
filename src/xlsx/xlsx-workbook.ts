import { type CellPlace, samePlace } from "../core/address";
import type { Edit } from "../core/edits";
import type { Snapshot } from "../core/snapshot";
import { emptyState } from "../core/state";
import type { WorkbookState } from "../core/state";
import { cellEdits, EditRefused, NotShown } from "../core/workbook";
import type { CellImage, Receipt, UndoResult, Workbook } from "../core/workbook";
import { patched } from "./patch";
import type { Recalculate } from "./patch";
import { showCell } from "./shown-cell";
import { putState, stateIn } from "./state-part";
import { WorkbookDraft } from "./workbook-draft";
import { writeZip } from "./zip";
import type { Parts } from "./zip";

/** What was applied, with the package as it was before. */
interface Applied {
  readonly receipt: Receipt;
  readonly before: Parts;
}

/** The names of the sheets that edits write whole, and those their old ones keep. */
function wholeSheets(edits: readonly Edit[]): Set<string> {
  return new Set(
    edits.flatMap((edit) =>
      edit.kind !== "sheet"
        ? []
        : edit.keepOldAs === null
          ? [edit.content.name]
          : [edit.content.name, edit.keepOldAs],
    ),
  );
}

/** The cells of earlier edits that later ones touched too; for a sheet written whole, its first cell. */
function touchedAgain(earlier: readonly Edit[], later: readonly Edit[]): CellPlace[] {
  const laterSheets = wholeSheets(later);
  const laterPlaces = cellEdits(later).map(({ place }) => place);
  const cells = cellEdits(earlier)
    .map(({ place }) => place)
    .filter((place) => laterSheets.has(place.sheet) || laterPlaces.some((other) => samePlace(place, other)));
  const sheets = [...wholeSheets(earlier)].filter(
    (sheet) => laterSheets.has(sheet) || laterPlaces.some((place) => place.sheet === sheet),
  );
  return [...cells, ...sheets.map((sheet) => ({ sheet, row: 0, column: 0 }))];
}

/** An .xlsx package as the core's workbook. Nothing is written to disk: `save` gives the bytes. */
export class XlsxWorkbook implements Workbook {
  private history: Applied[] = [];
  private lastId = 0;
  /** What the file is to carry and where it is to open: put into it on saving, so that undoing leaves both alone. */
  private state: WorkbookState | null = null;
  private shown: CellPlace | null = null;
  private lastRead: { readonly parts: Parts; readonly snapshot: Snapshot } | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private parts: Parts,
    /** What the user should be told about saving this file, in Chinese. */
    readonly warnings: readonly string[],
    private readonly recalculate?: Recalculate,
  ) {}

  read(): Promise<Snapshot> {
    return this.inTurn(() => Promise.resolve(this.snapshot()));
  }

  /** As `read`, but at once. */
  snapshot(): Snapshot {
    if (this.lastRead?.parts !== this.parts) {
      this.lastRead = { parts: this.parts, snapshot: new WorkbookDraft(this.parts).snapshot() };
    }
    return this.lastRead.snapshot;
  }

  apply(edits: readonly Edit[]): Promise<Receipt> {
    return this.inTurn(async () => {
      const before = this.parts;
      const patch = await patched(before, edits, this.recalculate);
      const receipt = { id: ++this.lastId, edits, before: patch.before, after: patch.after };
      this.parts = patch.parts;
      this.history.push({ receipt, before });
      return receipt;
    });
  }

  /**
   * The last receipt's edits go by bringing back the parts as they were. Those of an earlier one go by doing the later
   * edits again on the package as it was before it; when they touched the same cells nothing is done.
   */
  undo(receipt: Receipt): Promise<UndoResult> {
    return this.inTurn(async () => {
      const at = this.history.findIndex((entry) => entry.receipt === receipt);
      const undone = this.history[at];
      if (!undone) return { changedSince: this.images(touchedAgain(receipt.edits, receipt.edits)) };
      const later = this.history.slice(at + 1);
      const touched = later.flatMap((entry) => touchedAgain(receipt.edits, entry.receipt.edits));
      if (touched.length > 0) return { changedSince: this.images(touched) };
      const replayed: Applied[] = [];
      let parts = undone.before;
      for (const entry of later) {
        replayed.push({ receipt: entry.receipt, before: parts });
        try {
          parts = (await patched(parts, entry.receipt.edits, this.recalculate)).parts;
        } catch (error) {
          if (error instanceof EditRefused) return { changedSince: receipt.after };
          throw error;
        }
      }
      this.parts = parts;
      this.history = [...this.history.slice(0, at), ...replayed];
      return { changedSince: [] };
    });
  }

  /** @throws NotShown when the sheet is gone or hidden. */
  show(place: CellPlace): Promise<void> {
    return this.inTurn(() => {
      const entry = new WorkbookDraft(this.parts).entry(place.sheet);
      if (!entry || entry.hidden) {
        const reason = entry ? "已隐藏，请先取消隐藏" : "找不到了，请检查是否已改名或删除";
        return Promise.reject(new NotShown(`工作表「${place.sheet}」${reason}。`));
      }
      this.shown = place;
      return Promise.resolve();
    });
  }

  readState(): Promise<WorkbookState> {
    return this.inTurn(() => {
      const book = new WorkbookDraft(this.parts);
      return Promise.resolve(this.state ?? stateIn(book.draft, book.path) ?? emptyState);
    });
  }

  writeState(state: WorkbookState): Promise<void> {
    return this.inTurn(() => {
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

  /** Lets one thing happen at a time: recalculating takes a while, and nothing may change meanwhile. */
  private inTurn<T>(job: () => Promise<T>): Promise<T> {
    const result = this.turn.then(job);
    this.turn = result.catch(() => undefined);
    return result;
  }
}
