/**
 * What the page does in a browser: hides what a filter leaves out, in the table and in the details below, and sorts the table.
 * Its text goes into the page, so it must use nothing from outside.
 */
function pageScript(): void {
  const body = document.querySelector("#filings tbody");
  const search = document.querySelector<HTMLInputElement>("#search");
  const state = document.querySelector<HTMLSelectElement>("#state");
  const grade = document.querySelector<HTMLSelectElement>("#grade");
  const shown = document.querySelector("#shown");
  if (!body || !search || !state || !grade || !shown) return;
  const rows = Array.from(body.querySelectorAll("tr"));

  const filter = () => {
    const wanted = search.value.trim().toLowerCase();
    let count = 0;
    for (const row of rows) {
      const { state: rowState, grade: rowGrade, details } = row.dataset;
      row.hidden =
        !row.textContent.toLowerCase().includes(wanted) ||
        (state.value !== "" && state.value !== rowState) ||
        (grade.value !== "" && grade.value !== rowGrade);
      const section = document.getElementById(details ?? "");
      if (section) section.hidden = row.hidden;
      if (!row.hidden) count += 1;
    }
    shown.textContent = count === rows.length ? "" : `显示 ${String(count)} / ${String(rows.length)}`;
  };
  for (const control of [search, state, grade]) control.addEventListener("input", filter);

  const collator = new Intl.Collator("zh-CN", { numeric: true });
  const heads = Array.from(document.querySelectorAll("#filings th"));
  for (const [column, head] of heads.entries()) {
    head.querySelector("button")?.addEventListener("click", () => {
      const falling = head.getAttribute("aria-sort") === "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", falling ? "descending" : "ascending");
      const text = (row: HTMLTableRowElement) => row.cells[column]?.textContent ?? "";
      const sign = falling ? -1 : 1;
      body.append(
        ...[...rows].sort((one, other) => {
          // What is blank stays below, whichever way.
          if (text(one) === "" || text(other) === "") return text(one) === "" ? 1 : -1;
          return sign * collator.compare(text(one), text(other));
        }),
      );
    });
  }
}

/** The page's only script. */
export const scriptText = `(${pageScript.toString()})();`;
