/** A number as plain decimal digits: never an exponent, never a separator of thousands. */
export function plainNumber(value: number): string {
  const text = String(value)
  const e = text.indexOf('e')
  return e === -1 ? text : expand(text.slice(0, e), Number(text.slice(e + 1)))
}

/** "1.5", 3 -> "1500"; "-1.5", -3 -> "-0.0015" */
function expand(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : ''
  const [whole, fraction = ''] = mantissa.slice(sign.length).split('.')
  const digits = whole + fraction
  const point = whole.length + exponent
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  if (point >= digits.length) return sign + digits.padEnd(point, '0')
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}
