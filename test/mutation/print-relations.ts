import { breakRelations } from "./break-relations";

/** Prints how often each relation of the forms was broken and which rules caught it (npm run mutate:forms). */
function print(): void {
  const broken = breakRelations();
  const names = [...new Set(broken.map(({ relation }) => relation))];
  for (const name of names) {
    const own = broken.filter(({ relation }) => relation === name);
    const caught = own.filter(({ caughtBy }) => caughtBy.length > 0);
    const waiting = own.filter(({ caughtBy, waiting }) => caughtBy.length === 0 && waiting.length > 0);
    const rules = [...new Set(caught.flatMap(({ caughtBy }) => caughtBy))].sort();
    const lost = own.length - caught.length - waiting.length;
    const rest = [
      ...(waiting.length === 0 ? [] : [`${String(waiting.length)} blank and not checked`]),
      ...(lost === 0 ? [] : [`${String(lost)} NOT CAUGHT`]),
    ];
    process.stdout.write(
      `${name}: ${String(caught.length)} of ${String(own.length)} caught by ${rules.join(", ")}${rest.map((each) => `; ${each}`).join("")}\n`,
    );
  }
  const caught = broken.filter(({ caughtBy }) => caughtBy.length > 0).length;
  process.stdout.write(
    `\n${String(names.length)} relations, ${String(broken.length)} times broken, ${String(caught)} caught\n`,
  );
}

print();
