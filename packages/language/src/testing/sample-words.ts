/** Names of fields, many of them words of the language too: people call things what they are called. */
export const FIELD_NAMES: readonly string[] = [
  'amount', 'status', 'name', 'lines', 'price', 'refused', 'state', 'key', 'at', 'open', 'view', 'on', 'remove',
  'event', 'command', 'row', 'now', 'first', 'count', 'personal', 'secret', 'days', 'month', 'by', 'for', 'let',
  'requires', 'never', 'every', 'by', 'sets', 'value', 'enum', 'policy', 'resolved', 'only', 'no', 'absent', 'x1',
  'größe', '注文', '_hidden', 'constructor', 'toString', 'creates', 'may', 'scenario', 'reads',
]

/** Members of enums and alternatives; the first is never the name of a field. */
export const MEMBERS: readonly string[] = [
  'active', 'paused', 'N', 'S', 'closed', 'rückwärts', 'open', 'refused', 'remove', 'at', 'on', 'key', 'view', 'state',
]

/** Of which every enum has one at its start, so that a bare word can always say it. */
export const PLAIN_MEMBERS: readonly string[] = ['active', 'paused', 'N', 'S', 'closed', 'rückwärts']

/** Beginnings of the names of elements; a number makes each of them the only one. */
export const ELEMENT_NAMES: readonly string[] = [
  'Order', 'Payment', 'Refused', 'State', 'View', 'Event', 'Größe', '注文', 'Open_', 'ℕumber', 'ÉtéEnd', 'On', 'X',
]

/** Texts that are hard on quotes, braces and comments. */
export const TEXTS: readonly string[] = [
  'a', '', 'two words', 'say "hello"', 'back\\slash', '{braces}', 'half { brace', '}', 'line\nbreak', 'tab\there',
  '// no comment', '/* none either */', '注文 größe', "it's", '\\', '\\"', '\\n', ' blanks ', '\u2028', '{', '{}',
]

/** Texts for places where a text stands in the braces of another: no quote, backslash or brace fits in there. */
export const INNER_TEXTS: readonly string[] = ['b', '', 'two words', '注文', '// none']

/** Descriptions, as `descriptionOf` reads them: no line ends in white space. */
export const DESCRIPTIONS: readonly string[] = [
  'What it is.', 'Two\nlines', 'A list:\n* one\n* two', '* starred', 'deep\n  indented\n\nafter a gap', '', 'a / b', '"quoted" {braced}',
]
