/** What the last word of a name says that a number counts. */
interface Unit {
  readonly quantity: 'money' | 'time' | 'length' | 'weight' | 'volume' | 'temperature' | 'data'
  /** The same for words that mean the same: `ms` and `millis` are both `milliseconds`. */
  readonly unit: string
}

/** The unit that a name ends in, as in `amountCents` and `delay_ms`. Undefined for most names, such as `amount`. */
export function unitOfName(name: string): Unit | undefined {
  const word = /(?:[A-Z]?[a-z]+|[A-Z]+)$/.exec(name)?.[0]
  return word === undefined ? undefined : UNITS.get(word.toLowerCase())
}

/** Words of a unit by quantity, those that mean the same on one line. No word that means something else as well. */
const WORDS: Readonly<Record<Unit['quantity'], readonly string[]>> = {
  money: ['cents', 'euros euro eur', 'dollars usd', 'francs chf', 'pence', 'gbp', 'yen jpy', 'rappen'],
  time: [
    'milliseconds millis ms',
    'seconds secs',
    'minutes mins',
    'hours hrs',
    'days',
    'weeks',
    'months',
    'years',
  ],
  length: [
    'millimetres millimeters mm',
    'centimetres centimeters cm',
    'metres meters',
    'kilometres kilometers km',
    'miles',
    'inches',
    'feet',
  ],
  weight: ['milligrams mg', 'grams', 'kilograms kilos kg', 'tonnes tons', 'ounces oz', 'lbs'],
  volume: ['millilitres milliliters ml', 'centilitres centiliters cl', 'litres liters', 'gallons'],
  temperature: ['celsius', 'fahrenheit', 'kelvin'],
  data: ['bytes', 'kilobytes kb', 'megabytes mb', 'gigabytes gb'],
}

const QUANTITIES: readonly Unit['quantity'][] = [
  'money',
  'time',
  'length',
  'weight',
  'volume',
  'temperature',
  'data',
]

const UNITS: ReadonlyMap<string, Unit> = new Map(
  QUANTITIES.flatMap((quantity) =>
    WORDS[quantity].flatMap((line) => {
      const words = line.split(' ')
      return words.map((word) => [word, { quantity, unit: words[0] ?? word }] as const)
    }),
  ),
)
