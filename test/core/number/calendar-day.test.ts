import { dayOfSerial, daysBetween, isoDay, lastDayOf } from "../../../src/core/number/calendar-day";

it.each([
  [2024, 2, 29, "2024-02-29"],
  [2023, 2, 29, null],
  [2024, 4, 31, null],
  [2024, 13, 1, null],
  [2024, 0, 1, null],
  [2024, 1, 0, null],
  [1000, 1, 1, "1000-01-01"],
  [999, 12, 31, null],
  [9999, 12, 31, "9999-12-31"],
  [10_000, 1, 1, null],
])("the day %d-%d-%d is %s", (year, month, day, expected) => {
  expect(isoDay(year, month, day)).toBe(expected);
});

it.each([
  [2024, 1, "2024-01-31"],
  [2024, 2, "2024-02-29"],
  [2100, 2, "2100-02-28"],
  [2024, 12, "2024-12-31"],
  [2024, 0, null],
  [2024, 13, null],
])("the last day of %d-%d is %s", (year, month, expected) => {
  expect(lastDayOf(year, month)).toBe(expected);
});

it.each([
  // 60 is 29 February 1900, which Excel has and the calendar has not; before it the two are a day apart.
  [60, null],
  [60.99, null],
  [61, "1900-03-01"],
  [45_657, "2024-12-31"],
  [45_657.75, "2024-12-31"],
  [2_958_465, "9999-12-31"],
  [2_958_465.999, "9999-12-31"],
  [2_958_466, null],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
])("the serial number %d is %s", (serial, expected) => {
  expect(dayOfSerial(serial)).toBe(expected);
});

it.each([
  ["2024-12-31", "2025-01-03", 3],
  ["2024-02-28", "2024-03-01", 2],
  ["2024-12-31", "2024-12-31", 0],
  ["2024-12-31", "2024-12-30", -1],
])("from %s to %s it is %d days", (earlier, later, expected) => {
  expect(daysBetween(earlier, later)).toBe(expected);
});
