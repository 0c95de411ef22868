import type { Form } from "../form/form";
import type { Need, Waits } from "./needs";

/** Several needs as one: all their values, or the first that is not met. */
export function allOf<T>(needs: readonly Need<T>[]): Need<readonly T[]> {
  return (form: Form): { readonly value: readonly T[] } | Waits => {
    const values: T[] = [];
    for (const need of needs) {
      const met = need(form);
      if ("reason" in met) return met;
      values.push(met.value);
    }
    return { value: values };
  };
}
