/** Comma-separated values as RFC 4180 has them; nothing known is an empty cell. */
export function csv(rows: readonly (readonly (string | number | null | undefined)[])[]): string {
  return (
    rows.map((row) => row.map((cell) => quoted(String(cell ?? ''))).join(',')).join('\r\n') + '\r\n'
  );
}

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
