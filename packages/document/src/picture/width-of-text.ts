/** Widths in thousandths of the size, as in Helvetica and the fonts made to its measure: Arial, Liberation Sans. */
const CHARACTERS_BY_WIDTH: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, 'ijl'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft'],
  [333, '()-`r'],
  [334, '{}'],
  [355, '"'],
  [389, '*'],
  [469, '^'],
  [500, 'Jcksvxyz'],
  [556, '#$0123456789?L_abdeghnopqu'],
  [584, '+<=>~'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '…—→'],
  [1015, '@'],
]

const widthOf = new Map(
  CHARACTERS_BY_WIDTH.flatMap(([width, characters]) => [...characters].map((each) => [each, width])),
)

/** What fonts of other makes, and rounding, may add. */
const SPARE = 1.06
const BOLD = 1.07

/**
 * About how wide a text is when it is drawn, rather too much than too little, in the unit of `size`. Accents take
 * no room, East Asian characters and pictographs a whole square.
 */
export function widthOfText(text: string, size: number, weight: 'regular' | 'bold' = 'regular'): number {
  let thousandths = 0
  for (const character of text.normalize('NFD')) thousandths += thousandthsOf(character)
  return (thousandths / 1000) * size * SPARE * (weight === 'bold' ? BOLD : 1)
}

function thousandthsOf(character: string): number {
  const known = widthOf.get(character)
  if (known !== undefined) return known
  if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0
  if (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(character)) return 700
  return 1100
}
