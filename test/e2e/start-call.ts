import type { RequestBody, ResponseBody } from "../officejs/wire";

/** A path that makes a service of Office itself, by its type name. */
const service = 2;

/**
 * The answer to the one call that office.js makes by itself at the start: it tells a service of Office, not the workbook,
 * that ribbon commands can come. null = the body is something else.
 */
export function answerToStartCall({ Actions, ObjectPaths }: RequestBody): ResponseBody | null {
  const isStartCall = Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === service);
  if (!isStartCall) return null;
  const Results = Actions.map(({ Id, ActionType }) => ({
    ActionId: Id,
    Value: ActionType === 1 ? {} : null,
  }));
  return { Results, TraceIds: [] };
}
