import "../../taskpane/older-webviews";
import { SaveRefused } from "../save/save-refused";
import { lossesOf, saveWorkbook } from "../save/save-workbook";
import type { SaveAnswer, SaveRequest } from "./saver";

function answerTo(request: SaveRequest): SaveAnswer {
  try {
    return request.kind === "losses"
      ? { kind: "losses", losses: lossesOf(request.original, request.structure) }
      : { kind: "save", bytes: saveWorkbook(request.original, request.contents) };
  } catch (error) {
    return error instanceof SaveRefused
      ? { kind: "refused", message: error.message }
      : { kind: "failed", message: String(error) };
  }
}

onmessage = ({ data }: MessageEvent<SaveRequest>) => {
  postMessage(answerTo(data));
};
