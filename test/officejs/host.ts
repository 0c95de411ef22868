import { areaAddress } from "../../src/core/address";
import type { Area } from "../../src/core/address";
import type { Model, ModelSheet } from "./model";
import { HostError, isNode, nothing } from "./node";
import type { Node } from "./node";
import type { Action, ObjectPath, QueryInfo, RequestBody, ResponseBody } from "./wire";
import { workbookNode } from "./workbook-node";

/** A failure to be played: which sync (1 = the next), the code, and how far the batch gets before. */
export interface Fault {
  readonly sync: number;
  readonly code: string;
  /** Share of the batch's actions that are done before it fails: 0 = none. */
  readonly done?: number;
  /** Member that is said to have failed. */
  readonly location?: string;
}

/** The half that Excel plays, for the genuine office.js: answers its requests over a workbook model. */
export class Host {
  /** Batches of the add-in; the library's own clean-up is not counted. */
  syncs = 0;
  isCellEditing = false;
  faults: Fault[] = [];
  /** Done just before a sync, by its number: what somebody else does to the workbook meanwhile. */
  readonly meanwhile = new Map<number, () => void>();
  /** What the add-in used that our host does not have: a test must end with none. */
  readonly missing: string[] = [];
  onEvents: ((entries: readonly unknown[]) => void) | null = null;
  private readonly references = new Map<string, Node>();
  private readonly referenceIds = new Map<Node, string>();
  private queued: unknown[] = [];
  private subscribers = 0;
  private readonly root: Node;

  constructor(readonly model: Model) {
    const hooks = {
      onWrite: (sheet: ModelSheet, area: Area) => {
        this.raise(sheet, area, "ThisLocalAddin");
      },
      subscribe: (isOn: boolean) => {
        this.subscribers += isOn ? 1 : -1;
      },
    };
    this.root = workbookNode(model, hooks, this.references);
  }

  /** Starts counting syncs anew. */
  restart(): void {
    this.syncs = 0;
  }

  /** A change by the user, as Excel tells add-ins of it. */
  userTypes(sheet: ModelSheet, row: number, column: number, value: string | number | null): void {
    const cell = sheet.cell(row, column);
    [cell.value, cell.formula, cell.isError] = [value, null, false];
    this.raise(sheet, { top: row, bottom: row, left: column, right: column }, "Unknown");
    this.flush();
  }

  answer(body: RequestBody): ResponseBody {
    const isCleanup =
      body.Actions.some(({ Name }) => Name === "_RemoveReference") &&
      body.Actions.every(({ Name, ActionType }) => ActionType === 1 || Name === "_RemoveReference");
    if (!isCleanup) {
      this.syncs++;
      this.meanwhile.get(this.syncs)?.();
    }
    const fault = isCleanup ? undefined : this.faults.find(({ sync }) => sync === this.syncs);
    const failing: Fault | undefined =
      this.isCellEditing && !isCleanup ? { sync: 0, code: "InvalidOperationInCellEditMode" } : fault;
    const stopAt = failing ? Math.floor(body.Actions.length * (failing.done ?? 0)) : -1;
    const results: ResponseBody["Results"] = [];
    const batch = new Batch(body, this.root, this.references, (node) => this.referenceOf(node));
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (index === stopAt && failing) throw new HostError(failing.code, failing.location ?? "");
        results.push({ ActionId: action.Id, Value: batch.done(action) });
      } catch (error) {
        const { code: Code, message: Message, location: Location } = this.told(error);
        const Error = { Code, Message, Location, ActionIndex: index, HttpStatusCode: 400 };
        return { Results: results, TraceIds: batch.traces, Error };
      }
    }
    return { Results: results, TraceIds: batch.traces };
  }

  flush(): void {
    if (this.queued.length === 0) return;
    const entries = this.queued;
    this.queued = [];
    this.onEvents?.(entries);
  }

  private told(error: unknown): HostError {
    if (error instanceof HostError) return error;
    this.missing.push(String(error));
    return new HostError("NotBuilt", "", String(error));
  }

  private referenceOf(node: Node): string {
    const id = this.referenceIds.get(node) ?? `ref${this.referenceIds.size + 1}`;
    this.referenceIds.set(node, id);
    this.references.set(id, node);
    return id;
  }

  private raise(sheet: ModelSheet, area: Area, triggerSource: string): void {
    if (this.subscribers === 0 || !this.model.eventsEnabled) return;
    const message = {
      address: areaAddress(area),
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheet.id,
      triggerSource,
    };
    this.queued.push({
      messageCategory: 65_536,
      messageType: 10,
      targetId: "Workbook",
      message: JSON.stringify(message),
      id: 0,
    });
  }
}

/** One request being answered; every path in it leads to one object, however often it is named. */
class Batch {
  readonly traces: number[] = [];
  private readonly known = new Map<number, Node>();
  private readonly kept = new Map<Node, string>();

  constructor(
    private readonly body: RequestBody,
    private readonly root: Node,
    private readonly references: ReadonlyMap<string, Node>,
    private readonly keep: (node: Node) => string,
  ) {}

  done(action: Action): unknown {
    const { ActionType: type, Name: name } = action;
    if (type === 5) {
      this.traces.push(action.Id);
      return null;
    }
    const node = this.node(action.ObjectPathId);
    if (node === nothing) return null;
    switch (type) {
      case 1:
        return this.identity(node);
      case 2:
        return this.loaded(node, paths(action.QueryInfo ?? {}));
      case 3:
        return this.called(node, name, action);
      case 4: {
        const set = node.sets?.[name];
        if (!set) throw unknownMember(node, `set ${name}`);
        set(this.args(action.ArgumentInfo)[0]);
        return null;
      }
      default:
        throw new HostError("NotImplemented", "", `action type ${type}`);
    }
  }

  private called(node: Node, name: string, action: Action): unknown {
    if (name === "_KeepReference") {
      this.kept.set(node, this.keep(node));
      return null;
    }
    const method = node.methods?.[name];
    if (!method) throw unknownMember(node, name);
    const result = method(...this.args(action.ArgumentInfo)) ?? null;
    return isNode(result) ? null : result;
  }

  private identity(node: Node): Record<string, unknown> {
    const reference = this.kept.get(node);
    return { ...node.id?.(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  private node(id: number): Node {
    const known = this.known.get(id);
    if (known) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", "", `path ${id}`);
    const node = this.resolved(path);
    this.known.set(id, node);
    return node;
  }

  private resolved(path: ObjectPath): Node {
    if (path.ObjectPathType === 1) return this.root;
    if (path.ObjectPathType === 6) {
      const node = this.references.get(path.Name);
      if (!node) throw new HostError("InvalidReference", path.Name);
      return node;
    }
    if (path.ObjectPathType === 7) return nothing;
    const parent = this.node(path.ParentObjectPathId ?? 0);
    if (parent === nothing) return nothing;
    const name = path.ObjectPathType === 5 ? "GetItem" : path.Name;
    const member = path.ObjectPathType === 4 ? parent.props[name] : parent.methods?.[name];
    if (!member) throw unknownMember(parent, name);
    const result = member(...this.args(path.ArgumentInfo));
    if (!isNode(result)) throw unknownMember(parent, `${name} as an object`);
    return result;
  }

  private args(info: Action["ArgumentInfo"]): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      return typeof id === "number" && id !== 0 ? this.node(id) : value;
    });
  }

  private loaded(node: Node, wanted: readonly (readonly string[])[]): Record<string, unknown> {
    if (node.items) {
      const below = wanted.map((path) => (path[0] === "items" ? path.slice(1) : path));
      return { _Items: node.items().map((item) => this.loaded(item, below)) };
    }
    const result: Record<string, unknown> = this.identity(node);
    const nested = new Map<string, string[][]>();
    for (const [first, ...rest] of wanted) {
      if (first === undefined) continue;
      const name = Object.keys(node.props).find((prop) => prop.toLowerCase() === first.toLowerCase());
      const value = name === undefined ? undefined : node.props[name]?.();
      if (name === undefined || value === undefined) throw unknownMember(node, `load ${first}`);
      if (isNode(value)) nested.set(name, [...(nested.get(name) ?? []), rest]);
      else result[name] = value;
    }
    for (const [name, below] of nested) {
      const value = node.props[name]?.();
      if (isNode(value)) result[name] = this.loaded(value, below);
    }
    return result;
  }
}

function paths({ Select = [], Expand = [] }: QueryInfo): string[][] {
  return [...Select, ...Expand].map((path) => path.split("/"));
}

function unknownMember(node: Node, member: string): Error {
  // Not a HostError: a test must never mistake what we have not built for something Excel refuses.
  return new Error(`our host has no ${node.kind}.${member}`);
}
