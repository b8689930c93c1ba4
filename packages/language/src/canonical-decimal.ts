/** A decimal literal without needless zeros, so that equal numbers are equal texts: `01.50` is `1.5`. */
export function canonicalDecimal(raw: string): string {
  const [whole = '0', fraction = ''] = raw.split('.')
  const digits = whole.replace(/^0+(?=\d)/, '')
  const decimals = fraction.replace(/0+$/, '')
  return decimals === '' ? digits : `${digits}.${decimals}`
}
