import type { Form } from "../../../src/core/form/form";
import { cleanCase } from "../../forms/build/clean";
import { seedCase } from "../../forms/build/seed";
import { standardSheets } from "../../forms/build/standard-layout";
import { formOf } from "../report/form-of";
import { caseNarratives } from "./case-narratives";
import { caughtBy, figureFindings, mutationsOf } from "./mutate";

/** The most findings one wrong figure may make. */
const mostFindings = 2;

const narratives: readonly (readonly [string, Form, readonly string[]])[] = [
  ["clean", formOf(standardSheets(cleanCase)), []],
  ["seed", formOf(standardSheets(seedCase)), []],
  ...caseNarratives.map(({ id, data, findings }) => [id, formOf(standardSheets(data)), findings] as const),
];

describe.each(narratives)("%s", (_name, form, findings) => {
  it("gives only what is really wrong with it", () => {
    expect(figureFindings(form).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(findings);
  });

  it("is caught in every figure that is tied", () => {
    const before = figureFindings(form);
    const mutations = mutationsOf(form).map((mutation) => ({
      name: mutation.name,
      rules: caughtBy(mutation, before).map(({ rule, message }) => `${rule} ${message}`),
    }));
    const survivors = mutations.filter(({ rules }) => rules.length === 0).map(({ name }) => name);
    const noisy = mutations.filter(({ rules }) => rules.length > mostFindings);
    expect({ survivors, noisy }).toEqual({ survivors: [], noisy: [] });
  });
});
