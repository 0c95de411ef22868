/** The page's only style: for the screen, and for A4 landscape on paper. */
export const styleText = `
:root { --error: #a4262c; --warning: #8a5700; --notice: #005a9e; --right: #2f6b2f; --line: #c8c8c8; --soft: #f3f3f3; }
body { font: 15px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; margin: 2em auto; max-width: 80em; padding: 0 1em; color: #1b1b1b; background: #fff; }
h1 { font-size: 1.6em; margin: 0 0 .3em; } h2 { font-size: 1.2em; margin: 2em 0 .5em; } h3 { font-size: 1.05em; margin: 1.6em 0 .2em; padding-top: .6em; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
header p { margin: .2em 0; } .muted { color: #555; overflow-wrap: anywhere; }
.charts { display: flex; flex-wrap: wrap; gap: 1em 2.5em; margin: 1.5em 0 0; } figure { margin: 0; flex: 1 1 22em; max-width: 28em; } figcaption { font-weight: bold; margin-bottom: .3em; }
svg { width: 100%; height: auto; font-size: 13px; } rect.error { fill: var(--error); } rect.warning { fill: #d29a2e; } rect.notice { fill: #4a86b8; } rect.right { fill: #5f9a5f; }
.filters { display: flex; flex-wrap: wrap; gap: .5em 1.2em; margin: .6em 0; align-items: baseline; } input, select, button { font: inherit; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; margin: .6em 0; }
th, td { border: 1px solid var(--line); padding: .3em .5em; vertical-align: top; text-align: left; overflow-wrap: anywhere; } th { background: var(--soft); } tfoot td { font-weight: bold; background: var(--soft); }
th button { border: 0; padding: 0; background: none; font-weight: bold; cursor: pointer; text-align: left; } th[aria-sort=ascending] button::after { content: " ▲"; } th[aria-sort=descending] button::after { content: " ▼"; }
td.number { text-align: right; white-space: nowrap; } td.name { min-width: 9em; } td.message { min-width: 18em; } td.level { white-space: nowrap; font-weight: bold; }
tr.error td.level, td.wrong { color: var(--error); font-weight: bold; } tr.warning td.level { color: var(--warning); } tr.notice td.level { color: var(--notice); }
.filing { content-visibility: auto; contain-intrinsic-size: auto 20em; } [hidden] { display: none !important; }
@page { size: A4 landscape; margin: 12mm; }
@media print { body { margin: 0; max-width: none; font-size: 10.5px; padding: 0; } .filters { display: none; } .scroll { overflow: visible; } .filing { content-visibility: visible; } tr, figure { break-inside: avoid; } h2, h3 { break-after: avoid; } a { color: inherit; text-decoration: none; } th button::after { content: none !important; } thead { display: table-header-group; } tfoot { display: table-row-group; } td.message { min-width: 0; } }
`;
