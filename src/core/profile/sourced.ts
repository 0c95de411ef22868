import * as z from "zod/mini";

/** A number of the profile as exact decimal text, with the document or evidence it comes from. */
export const sourced = z.strictObject({
  value: z.string().check(z.regex(/^-?\d+(\.\d+)?$/, '必须是十进制数字，例如 "0.01"')),
  source: z.string().check(z.minLength(1)),
});

export type Sourced = z.infer<typeof sourced>;
