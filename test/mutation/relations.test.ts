import { type Broken, breakRelations } from "./break-relations";

const line = ({ relation, cell, breaking }: Broken) => `${relation}: ${cell} ${breaking}`;
let broken: Broken[];
beforeAll(() => {
  broken = breakRelations();
});

it("every broken relation of the forms is caught by a rule that names it, or a blank keeps that rule from passing", () => {
  const survivors = broken.filter(
    ({ caughtBy, waiting, breaking }) =>
      caughtBy.length === 0 && (breaking !== "留空" || waiting.length === 0),
  );
  expect(survivors.map(line)).toEqual([]);
});
