/**
 * A table as CSV (RFC 4180), lines ending with CRLF. A cell that a spreadsheet would take for a formula gets an apostrophe in
 * front; a number in E.164 form is none.
 */
export function csvOf(heads: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return [heads, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  const isNumber = /^[+-]?\d+(\.\d+)?$/.test(text)
  const safe = /^[=+\-@\t\r\n|%]/.test(text) && !isNumber ? `'${text}` : text
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
