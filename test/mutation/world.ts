import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { compileFunction } from "node:vm";
import ts from "typescript";

type Exports = Record<string, unknown>;
type Load = (
  exports: Exports,
  require: (name: string) => unknown,
  module: { exports: Exports },
  folder: string,
) => void;

const compiled = new Map<string, Load>();
/** Modules of packages are shared between worlds: only our own code is mutated. */
const packages = createRequire(__filename);

/** Everything a source file and what it imports export, loaded afresh: two worlds share no module of ours. */
export class World {
  private readonly modules = new Map<string, { exports: Exports }>();

  /** @param mutant a file whose code is to be replaced in this world */
  constructor(private readonly mutant: { readonly file: string; readonly code: string } | null) {}

  load(file: string): Exports {
    const known = this.modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.modules.set(file, module);
    if (file.endsWith(".json")) module.exports = JSON.parse(readFileSync(file, "utf8")) as Exports;
    else this.codeOf(file)(module.exports, (name) => this.require(name, file), module, dirname(file));
    return module.exports;
  }

  private codeOf(file: string): Load {
    if (this.mutant?.file === file) return compile(this.mutant.code, file);
    const known = compiled.get(file) ?? compile(readFileSync(file, "utf8"), file);
    compiled.set(file, known);
    return known;
  }

  private require(name: string, from: string): unknown {
    if (!name.startsWith(".") && !name.startsWith("/")) return packages(name);
    return this.load(fileOf(name.startsWith("/") ? name : join(dirname(from), name)));
  }
}

function compile(code: string, file: string): Load {
  const { outputText } = ts.transpileModule(code, {
    fileName: file,
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  });
  return compileFunction(outputText, ["exports", "require", "module", "__dirname"], {
    filename: file,
  }) as Load;
}

function fileOf(path: string): string {
  const found = [path, `${path}.ts`, join(path, "index.ts")].find(
    (each) => existsSync(each) && statSync(each).isFile(),
  );
  if (found === undefined) throw new Error(`no file for ${path}`);
  return found;
}
