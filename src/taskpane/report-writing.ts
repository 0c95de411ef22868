import { noChoices } from "../core/report/choices";
import { planReport } from "../core/write-report";
import { apply } from "./applied";
import type { Book } from "./book";
import type { Host } from "./host";
import { sheetsText } from "./sheets-text";
import type { StateKeeper } from "./state-keeper";
import type { Tasks } from "./tasks";
import type { Writing } from "./writing";

/**
 * Writes the sheets 自评报告 and 校验结果, as task `id`.
 * @throws what the workbook throws
 */
export async function writeReport(
  id: number,
  book: Book,
  { workbook, today }: Host,
  { session, send }: Tasks,
  state: StateKeeper,
  { readBook, tell }: Writing,
): Promise<void> {
  await state.flush();
  const read = await readBook(id, book.state);
  const { snapshot, result } = read;
  const { choices } = session();
  const before = session().book?.state ?? book.state;
  const plan = planReport(snapshot, result, before, today(), choices);
  const applied = plan.edits.length === 0 ? null : await apply(workbook, plan.edits);
  // Even of a report that was half written: 撤回 brings the tab back that the other text was.
  state.change(
    (now) => ({ ...now, written: plan.state.written, userText: { ...plan.userText, ...now.userText } }),
    0,
  );
  // A pane that is closed right after must find what it wrote; what could not be saved is told below the receipt.
  await state.flush().catch(() => undefined);
  if (applied)
    await tell(id, applied, { title: "生成报告", places: sheetsText(plan.edits), marksBefore: null });
  else {
    const names = plan.upToDate.map((name) => `“${name}”`).join("和");
    const told = `${names}与现在的数据和回答一致，没有要写入的改动。`;
    send({ type: "nothing written", id, book: read, told });
  }
  state.flushAndTell();
  // Where it was not written to the end, the choices hold for when it is.
  if ((applied?.error ?? null) === null && session().choices === choices) {
    send({ type: "edits chosen", choices: noChoices });
  }
}
