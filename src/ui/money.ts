const formats = new Map<string, Intl.NumberFormat>()

/** $1,204, or $13.50 below a hundred. */
export function money(amount: number, currency: string): string {
  const digits = Math.abs(amount) >= 100 || Number.isInteger(amount) ? 0 : 2
  const name = `${currency}/${digits}`
  const format =
    formats.get(name) ??
    new Intl.NumberFormat('en-US', {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  formats.set(name, format)
  return format.format(amount)
}
