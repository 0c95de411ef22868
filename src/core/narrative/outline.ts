import type { Form, Paragraph } from "../form/form";
import { onceFor } from "../once-for";
import { type Closing, closingOf } from "./closing";
import { type Level, markOf } from "./numbering";
import { type SectionKind, kindsOf } from "./section-kinds";

/** A numbered part of the narrative: a chapter, a section or a point. */
export interface Section {
  readonly level: Level;
  /** Its number as typed: "（一）", "1、". */
  readonly mark: string;
  /** Its words: a heading as a whole, of a point that runs on its first sentence, without the closing mark. */
  readonly heading: string;
  /** What its heading is about; of one whose words do not say it, what the section around it is about. */
  readonly kinds: readonly SectionKind[];
  /** The paragraph it begins with. */
  readonly paragraph: Paragraph;
  /** Its own text, that of its numbered parts left out: what follows the heading on its line, then the paragraphs. */
  readonly texts: readonly Paragraph[];
  readonly parts: readonly Section[];
}

/** One problem or measure: its whole text without its number. */
export interface Point {
  /** As typed: "1、", or its place in the list ("1") where the text has no numbers. */
  readonly mark: string;
  readonly text: string;
  readonly paragraph: Paragraph;
}

/** The narrative as its numbering and headings show it. */
export interface Outline {
  /** The title lines joined, with their paragraphs; null when nothing above the first chapter is a title. */
  readonly title: { readonly text: string; readonly paragraphs: readonly Paragraph[] } | null;
  /** The chapters in order, with their sections inside. */
  readonly chapters: readonly Section[];
  /** Every numbered part in reading order. */
  readonly sections: readonly Section[];
  readonly problems: readonly Point[];
  readonly measures: readonly Point[];
  readonly signature: Closing["signature"];
  readonly date: Closing["date"];
}

interface Draft extends Omit<Section, "texts" | "parts" | "kinds"> {
  kinds: readonly SectionKind[];
  readonly texts: Paragraph[];
  readonly parts: Draft[];
}

/** The outline of a form's narrative; null without one. Read once for each narrative, linear in its length. */
export function outlineOf({ narrative }: Form): Outline | null {
  return narrative && outlined(narrative);
}

const outlined = onceFor(({ paragraphs }: NonNullable<Form["narrative"]>): Outline => {
  const first = paragraphs.findIndex(({ text }) => markOf(text)?.level === 1);
  const last = paragraphs.reduce((found, { text }, index) => (markOf(text)?.level === 1 ? index : found), -1);
  const { signature, date, from } = closingOf(paragraphs, last);
  const sections = sectionsOf(paragraphs.slice(Math.max(0, first), from));
  const chapters = sections.filter(({ level }) => level === 1);
  return {
    title: titleOf(paragraphs.slice(0, Math.max(0, first))),
    chapters,
    sections,
    problems: pointsOf(sections, "problems", "measures"),
    measures: pointsOf(sections, "measures", "problems"),
    signature,
    date,
  };
});

/** The lines above the first chapter up to the one that names the report: a name may stand on a line of its own. */
function titleOf(above: readonly Paragraph[]): Outline["title"] {
  const end = above.findIndex(({ text }) => text.length <= longestTitle && text.includes("报告"));
  if (end < 0) return null;
  let start = end;
  while (start > 0 && isTitleLine(above[start - 1]?.text ?? "")) start -= 1;
  const lines = above.slice(start, end + 1);
  return { text: lines.map(({ text }) => text.trim()).join(""), paragraphs: lines };
}

const longestTitle = 80;
const longestHeading = 40;

function isTitleLine(text: string): boolean {
  return text.length <= longestHeading && !/^附件|[，。；：,;:、]/.test(text.trim());
}

function sectionsOf(paragraphs: readonly Paragraph[]): Draft[] {
  const sections: Draft[] = [];
  let open: Draft[] = [];
  for (const paragraph of paragraphs) {
    const mark = markOf(paragraph.text);
    if (!mark) {
      open.at(-1)?.texts.push(paragraph);
      continue;
    }
    open = open.filter(({ level }) => level < mark.level);
    const around = open.at(-1);
    const { heading, after } = headed(mark.rest);
    const own = kindsOf(mark.level <= 2 || after === "" ? heading : "");
    const section: Draft = {
      level: mark.level,
      mark: mark.text,
      heading,
      kinds: own.length > 0 ? own : (around?.kinds ?? []),
      paragraph,
      texts: after === "" ? [] : [{ ...paragraph, text: after }],
      parts: [],
    };
    // In a list of problems or measures the words of a point say nothing about its kind.
    if (around && mark.level >= 3 && around.kinds.some(isListKind)) section.kinds = around.kinds;
    around?.parts.push(section);
    sections.push(section);
    open.push(section);
  }
  return sections;
}

const isListKind = (kind: SectionKind): boolean => kind === "problems" || kind === "measures";

/** A numbered line as heading and what runs on after it: a heading ends with its line or its first full stop. */
function headed(line: string): { readonly heading: string; readonly after: string } {
  const stop = line.search(/[。；！？]/);
  if (stop < 0) return { heading: line, after: "" };
  return { heading: line.slice(0, stop), after: line.slice(stop + 1).trim() };
}

/** The points of the sections of one kind; a section that is of the `other` kind too is split by its own sections only. */
function pointsOf(sections: readonly Section[], kind: SectionKind, other: SectionKind): Point[] {
  const inside = new Set<Section>();
  return sections.flatMap((section) => {
    if (inside.has(section)) return [];
    if (!section.kinds.includes(kind) || section.kinds.includes(other)) return [];
    for (const part of partsUnder(section)) inside.add(part);
    return pointsIn(section);
  });
}

function partsUnder(section: Section): Section[] {
  return section.parts.flatMap((part) => [part, ...partsUnder(part)]);
}

function pointsIn(section: Section): Point[] {
  if (section.parts.length > 0) {
    return section.parts
      .map((part) => ({ mark: part.mark, text: wordsOf(part).join("。"), paragraph: part.paragraph }))
      .filter(({ text }) => !open.test(text));
  }
  const listed = section.texts.flatMap((paragraph) =>
    spokenPoints(paragraph.text).map((text) => ({ text, paragraph })),
  );
  return listed.map((point, index) => ({ ...point, mark: String(index + 1) }));
}

/** A part's whole text, its own parts included. */
function wordsOf({ heading, texts, parts }: Section): string[] {
  return [heading, ...texts.map(({ text }) => text), ...parts.flatMap(wordsOf)];
}

/** A place that is still to be filled is no point. */
const open = /^【[^】]*】[。；]?$/;
const none = /^(?:无|暂无|没有|不存在)[^，。]{0,10}[。]?$/;

/** 一是……；二是……: the points of a text without numbers; a paragraph without such words is one point. */
function spokenPoints(paragraph: string): string[] {
  const pieces = paragraph.split(/(?=[一二三四五六七八九十]是)/).map((text) => text.trim());
  const spoken = pieces.filter((text) => /^[一二三四五六七八九十]是/.test(text));
  if (spoken.length > 0) return spoken.map((text) => text.slice(2));
  const text = paragraph.trim();
  return text === "" || none.test(text) || open.test(text) || /[：:]$/.test(text) ? [] : [text];
}
