import { measuredSentence } from "../../../src/core/report/measured";
import { textOf } from "../../../src/core/report/report";
import { statedScores } from "../../../src/core/narrative/stated-result";
import { profiles } from "../../../src/core/profile/profiles";
import type { CellValue } from "../../../src/core/snapshot";
import type { DataId } from "../../forms/build/design";
import { cleanWith, traced } from "./form-of";

const profile = profiles["national-2021"];

function text(set: Partial<Record<DataId, CellValue>>): string | null {
  const parts = measuredSentence(cleanWith(set), profile);
  return parts && textOf(parts);
}

it("says nothing where every score is as measured, or too near to tell", () => {
  expect(text({})).toBeNull();
  expect(text({ "indicators.2.score": 4.81, "total.score": 99.64 })).toBeNull();
});

it("names the rows that differ and both totals", () => {
  expect(text({ "indicators.2.score": 5, "total.score": 99.83 })).toBe(
    "按绩效评价计分办法测算，与自评得分不同的有：义务植树参加人次数得分5分，测算4.8分；总分99.83分，测算99.63分。",
  );
  expect(text({ "funds.score": 10, "indicators.2.score": 4.82 })).toBe(
    "按绩效评价计分办法测算，与自评得分不同的有：预算执行得分10分，测算9.83分；义务植树参加人次数得分4.82分，测算4.8分。",
  );
});

it("says so where only the total is wrong", () => {
  expect(text({ "total.score": 99 })).toBe(
    "按绩效评价计分办法测算，与自评得分不同的有：总分99分，测算99.63分。",
  );
});

it("names the cell of every figure", () => {
  expect(
    traced(measuredSentence(cleanWith({ "indicators.2.score": 5, "total.score": 99.83 }), profile) ?? []),
  ).toBe(
    "按绩效评价计分办法测算，与自评得分不同的有：义务植树参加人次数⟨自评表!D15⟩得分5⟨自评表!I15⟩分，测算4.8⟨自评表!I15⟩分；总分99.83⟨自评表!I29⟩分，测算99.63⟨自评表!I29⟩分。",
  );
});

it("states no other total than the one filled in", () => {
  const form = cleanWith({ "funds.score": 10, "indicators.2.score": 5, "total.score": 100 });
  const parts = measuredSentence(form, profile);
  const [first] = form.narrative?.paragraphs ?? [];
  if (!parts || !first) throw new Error("nothing to read");
  const paragraphs = [{ ...first, text: textOf(parts) }];
  const read = statedScores({ ...form, narrative: { sheet: "自评报告", paragraphs } });
  expect(read.map(({ phrase }) => phrase)).toEqual(["总分100分"]);
});
