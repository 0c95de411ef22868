import type { CellPlace } from "../core/address";
import { emptyImage } from "../core/cell-images";
import type { Snapshot } from "../core/snapshot";
import type { CellImage } from "../core/workbook";
import { cellContent, emptyContent } from "./cell-content";
import { CellFormats } from "./cell-formats";
import { themeColors } from "./colors";
import { addContentType } from "./content-types";
import { PartsDraft } from "./parts-draft";
import { addRelationship } from "./relationships";
import { sharedStrings } from "./shared-strings";
import { relationshipNamespace } from "./strict-packages";
import { sheetSnapshot } from "./sheet-snapshot";
import { SnapshotSize } from "./snapshot-size";
import { StyleWriting } from "./style-writing";
import { sheetEntries, singlePart, workbookPath } from "./workbook-part";
import type { SheetEntry } from "./workbook-part";
import { Worksheet } from "./worksheet";
import { xmlDeclaration } from "./xml";
import { childElement, isOn } from "./xml-elements";
import type { Parts } from "./zip";

const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** A workbook that is being read or changed; its package as it then is comes from `draft.parts()`. */
export class WorkbookDraft {
  readonly draft: PartsDraft;
  /** The path of the workbook part. */
  readonly path: string;
  private readonly worksheets = new Map<string, Worksheet>();
  private knownEntries: SheetEntry[] | null = null;
  private knownFormats: CellFormats | null = null;
  private knownTheme: readonly (string | undefined)[] | null = null;
  private knownStrings: readonly string[] | null = null;
  private styleWriting: StyleWriting | null = null;

  constructor(parts: Parts) {
    this.draft = new PartsDraft(parts);
    this.path = workbookPath(this.draft);
  }

  /** All tabs in order. */
  get entries(): readonly SheetEntry[] {
    this.knownEntries ??= sheetEntries(this.draft, this.path);
    return this.knownEntries;
  }

  /** The worksheet of that name, or undefined: a chart sheet is none. */
  entry(name: string): SheetEntry | undefined {
    return this.entries.find((entry) => entry.isWorksheet && entry.name === name);
  }

  worksheet(entry: SheetEntry): Worksheet {
    const known = this.worksheets.get(entry.path);
    if (known) return known;
    const sheet = new Worksheet(this.draft.root(entry.path));
    this.worksheets.set(entry.path, sheet);
    return sheet;
  }

  /** The worksheet, to change it. */
  worksheetToChange(entry: SheetEntry): Worksheet {
    this.draft.changedRoot(entry.path);
    return this.worksheet(entry);
  }

  /** Forgets what was read of the sheets, after one was added or renamed. */
  sheetsChanged(): void {
    this.knownEntries = null;
    this.worksheets.clear();
  }

  get formats(): CellFormats {
    const path = singlePart(this.draft, this.path, "styles");
    this.knownFormats ??= new CellFormats(path === null ? null : this.draft.root(path), this.theme);
    return this.knownFormats;
  }

  /** The theme's colours by their number. */
  private get theme(): readonly (string | undefined)[] {
    const path = singlePart(this.draft, this.path, "theme");
    this.knownTheme ??= themeColors(path === null ? null : this.draft.root(path));
    return this.knownTheme;
  }

  /** styles.xml, to add to it; a workbook without one gets it. */
  get styles(): StyleWriting {
    this.knownFormats = null;
    if (!this.styleWriting) {
      const path = singlePart(this.draft, this.path, "styles") ?? this.addStyles();
      this.styleWriting = new StyleWriting(this.draft.changedRoot(path), this.theme);
    }
    return this.styleWriting;
  }

  get strings(): readonly string[] {
    const path = singlePart(this.draft, this.path, "sharedStrings");
    this.knownStrings ??= sharedStrings(path === null ? null : this.draft.root(path));
    return this.knownStrings;
  }

  /** What a cell holds; one that is not there, or merged away, holds nothing. */
  image(place: CellPlace): CellImage {
    const entry = this.entry(place.sheet);
    if (!entry) return emptyImage(place);
    const sheet = this.worksheet(entry);
    const style = sheet.style(place.row, place.column);
    const [numberFormat, fill] = [this.formats.code(style), this.formats.fill(style)];
    const cell = sheet.cell(place.row, place.column);
    if (sheet.mergeOver(place.row, place.column)) {
      return { place, value: emptyContent.value, formula: null, numberFormat, fill };
    }
    const { value } = cell ? cellContent(cell, this.strings) : emptyContent;
    return { place, value, formula: sheet.formula(place.row, place.column), numberFormat, fill };
  }

  /** @throws UnreadableWorkbook when all sheets together hold more than can be checked. */
  snapshot(): Snapshot {
    const { formats, strings } = this;
    const countsFrom1904 = isOn(childElement(this.draft.root(this.path), "workbookPr"), "date1904");
    const size = new SnapshotSize();
    return {
      sheets: this.entries
        .filter((entry) => entry.isWorksheet)
        .map((entry) =>
          size.with(sheetSnapshot(entry, this.worksheet(entry), formats, strings, countsFrom1904)),
        ),
    };
  }

  private addStyles(): string {
    const root = this.draft.root(this.path);
    const path = `${this.path.slice(0, this.path.lastIndexOf("/") + 1)}styles.xml`;
    const xml = `${xmlDeclaration}<styleSheet xmlns="${root.namespaceURI ?? ""}"/>`;
    this.draft.putText(path, xml);
    addContentType(this.draft, path, stylesType);
    addRelationship(this.draft, this.path, `${relationshipNamespace(root)}/styles`, "styles.xml");
    return path;
  }
}
