/** What the build puts in place of the grid's patterns for hyphenating sixty languages: a form has none of them. */
export {};
