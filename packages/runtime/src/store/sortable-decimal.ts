/** Decimals have at most 1,000 digits in front of their point, so that four digits count them. */
const COUNT_WIDTH = 4

/**
 * A canonical decimal such as `-12.5` as a text that stands among such texts, compared letter by letter, where the
 * number stands among numbers. What is no decimal stands behind all that are.
 */
export function sortableDecimal(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) return `9${text}`
  const [, sign, whole = '', fraction = ''] = match
  const size = `${String(whole.length).padStart(COUNT_WIDTH, '0')}${whole}${fraction}`
  // Of two negative numbers the larger one has the smaller digits; `~` stands behind every digit.
  return sign === '' ? `2${size}` : `1${size.replaceAll(/\d/g, (digit) => String(9 - Number(digit)))}~`
}
