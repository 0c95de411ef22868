import { gunzipSync } from "fflate";
import type { init } from "excelize-wasm";

export type Excelize = Awaited<ReturnType<typeof init>>;

/** Go's runtime for WebAssembly, as excelize-wasm leaves it on the global object. */
interface GoRuntime {
  readonly importObject: object;
  run(instance: object): Promise<void>;
}
/** The global object, seen by what is used of it here. */
interface Globals {
  /** Declared here as the compiler's library for it is that of the browser. */
  readonly WebAssembly: {
    instantiate(code: Uint8Array, imports: object): Promise<{ readonly instance: object }>;
  };
  Go?: new () => GoRuntime;
  excelize?: Excelize;
  fs?: unknown;
  path?: unknown;
}

const pollution = ["Go", "excelize", "fs", "path"] as const;

/** What the module puts on the global object, once, when it is first loaded; the engine needs it while it starts. */
let provided: Pick<Globals, "Go" | "fs" | "path"> | undefined;

/** Starts the engine from the bytes of excelize.wasm.gz, and leaves the global object as it was. */
export async function startedExcelize(wasm: Uint8Array): Promise<Excelize> {
  const globals = globalThis as unknown as Globals;
  const before = pollution.map((name) => [name, Object.getOwnPropertyDescriptor(globals, name)] as const);
  try {
    await import("excelize-wasm");
    provided ??= { Go: globals.Go, fs: globals.fs, path: globals.path };
    Object.assign(globals, provided);
    if (!provided.Go) throw new Error("excelize-wasm did not define its runtime");
    globals.excelize = {} as Excelize;
    const go = new provided.Go();
    const code = wasm[0] === 0x1f && wasm[1] === 0x8b ? gunzipSync(wasm) : wasm;
    const { instance } = await globals.WebAssembly.instantiate(new Uint8Array(code), go.importObject);
    void go.run(instance);
    return globals.excelize;
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globals, name, descriptor);
      else Reflect.deleteProperty(globals, name);
    }
  }
}
