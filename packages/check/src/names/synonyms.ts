/** Words that mean the same in nearly every trade. Teams add their own. */
export const SYNONYMS: readonly (readonly string[])[] = [
  ['customer', 'client'],
  ['supplier', 'vendor'],
  ['employee', 'worker'],
  ['buy', 'purchase'],
  ['begin', 'start', 'commence'],
  ['delete', 'remove', 'erase'],
  ['modify', 'change', 'alter'],
  ['finish', 'complete'],
  ['photo', 'picture'],
  ['phone', 'telephone'],
]
