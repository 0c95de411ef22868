/** An object of Excel as our host plays it: members by the names the wire uses. */
export interface Node {
  readonly kind: string;
  /** What tells the object apart from others of its kind. */
  readonly id?: () => Readonly<Record<string, unknown>>;
  readonly props: Readonly<Record<string, () => unknown>>;
  readonly sets?: Readonly<Record<string, (value: unknown) => void>>;
  readonly methods?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** The members of a collection. */
  readonly items?: () => readonly Node[];
}

/** What an *OrNullObject member gives when there is nothing; everything below it is null too. */
export const nothing: Node = { kind: "null", props: {} };

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "kind" in value && "props" in value;
}

/** An answer of Excel that something failed. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    readonly location: string,
    message = code,
  ) {
    super(message);
  }
}

export function textArg(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument", "", `not a text: ${String(value)}`);
  return value;
}

export function numberArg(value: unknown): number {
  if (typeof value !== "number") throw new HostError("InvalidArgument", "", `not a number: ${String(value)}`);
  return value;
}
