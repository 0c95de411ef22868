import { resolve } from "node:path";
import { FileProblem } from "../xlsx/file-problem";

/** Where the outputs of one command go, so that none replaces another. */
export class TakenPaths {
  private readonly owners = new Map<string, string>();

  /** @param example A pattern of --name that tells outputs apart. */
  constructor(private readonly example: string) {}

  /** Gives a path to an input. @throws FileProblem when another has it. */
  take(path: string, input: string): void {
    const other = this.owners.get(resolve(path));
    if (other !== undefined) {
      const advice = `请用 --name 区分，例如 --name "${this.example}"`;
      throw new FileProblem(`没有写入“${path}”：“${other}”也写到这里，${advice}。`, "EXISTS");
    }
    this.owners.set(resolve(path), input);
  }
}
