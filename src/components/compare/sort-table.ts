/**
 * Makes the tables marked `data-sortable` sortable by the headings of their columns: by the figure of a `<data>` where a cell has
 * one, else by its text. A heading marked `data-largest-first` begins with the largest. What happened is told once, in the status
 * line that follows the table.
 */
for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  headings.forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => sort(table, headings, column));
    heading.append(button);
  });
}

function sort(table: HTMLTableElement, headings: HTMLTableCellElement[], column: number): void {
  const heading = headings[column];
  const body = table.tBodies[0];
  if (!heading || !body) return;
  const first = 'largestFirst' in heading.dataset ? 'descending' : 'ascending';
  const order =
    heading.ariaSort === null
      ? first
      : heading.ariaSort === 'ascending'
        ? 'descending'
        : 'ascending';
  for (const other of headings) other.removeAttribute('aria-sort');
  heading.ariaSort = order;
  const sign = order === 'ascending' ? 1 : -1;
  const rows = [...body.rows].sort(
    (a, b) => sign * compare(keyOf(a.cells[column]), keyOf(b.cells[column])),
  );
  body.append(...rows);
  const status = table.nextElementSibling as HTMLElement | null;
  if (status) status.textContent = `${status.dataset.sorted ?? ''} ${heading.textContent}`;
}

function keyOf(cell: HTMLTableCellElement | undefined): string | number {
  const figure = cell?.querySelector('data')?.value;
  return figure === undefined ? (cell?.textContent.trim() ?? '') : Number(figure);
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b));
}
