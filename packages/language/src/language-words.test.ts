import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readStorm } from './read-storm.ts'
import { isReservedWord } from './storm-tokens.ts'

const grammar = readFileSync(new URL('grammar/storm.langium', import.meta.url), 'utf8')
const words = [...new Set([...grammar.matchAll(/'([a-z]+)'/g)].map((match) => match[1] ?? ''))]

/** A storm in which everything that can have a name has the same one. */
function stormOf(word: string): string {
  return `
function same(${word}: Int): Int = ${word} + 1
function ${word}(number: Int): Int = number
function twice(number: Int): Int =
  ${word}(number) + ${word}(number)
function plain(${word}: Int): Int =
  ${word}
function sign(${word}: Kind): Int = match ${word} { ${word} -> 1, other -> -1 }
function chosen(${word}: Bool): Int = if ${word} then 1 else 2
enum Kind {
  ${word}
  other
}
enum Flat { ${word} other }
value Holder { ${word}: Int, inner: ${word} | other }
actor ${word}
event ${word} { ${word}: Int }
event Second "${word}" was "Old" { ${word}: Int, third: ${word} | fourth = ${word} }
policy ${word} { when ${word} where ${word} > 0 then ${word} { ${word}: ${word}, kind: other } }
command ${word} by ${word} {
  ${word}: Int
  kind: ${word} | other
  requires ${word} == 1 or not (${word} < 2) "no"
  requires kind == ${word} "no"
  let list = [${word}, ${word} + 1]
  let sum2 = sum(map(list, ${word} -> ${word} * 2))
  let holder = { ${word}, other: ${word} }
  let inside = holder.${word}
  -> ${word}, Second { third: ${word} } when ${word} > inside
  -> ${word} { ${word} } otherwise
}
command Other { let ${word} = 1 requires ${word} > 0 "x" -> ${word} { ${word} } }
aggregate Thing {
  key ${word}: Id
  state { size: Int, kind: ${word} | other }
  always ${word} != "" and kind == ${word}
  command Change { requires state.kind != ${word} "x" -> Changed }
  event Changed sets { size: count([${word}]), kind: ${word} }
}
view Things {
  key ${word}: Id
  size: Int
  on Changed where event.${word} != "" { size: 1 }
}
process ${word} { key ${word}: Id state { size: Int } on Changed sets { size: 1 } ends on Changed }
promise "${word}" { never Changed after Changed by ${word} at most 1 Changed per ${word} every Changed leads to Changed by ${word} }
context ${word} { publishes Shown { ${word} } from Changed }
screen Desk for ${word} shows Things offers Change
hotspot "${word}?" on ${word}
scenario "${word}" {
  given Changed { ${word}: "1" }
  when Change { ${word}: "1" }
  then Changed { ${word}: "1" }
  then Things["1"] { size: 1 }
}
`
}

function findingsOf(text: string) {
  return readStorm([{ name: 'a.storm', text }]).findings
}

const free = words.filter((word) => !isReservedWord(word))

it('[LANG-50] the grammar has the words that this test thinks it has', () => {
  expect(free.length).toBeGreaterThan(80)
  expect(words.filter(isReservedWord).toSorted().join(' ')).toBe(
    'and contains div else if is match mod not or otherwise then when where',
  )
})

it.each(free)(
  '[LANG-50] `%s` names everything: fields, values, members, lets, parameters, functions and stickies',
  (word) => {
    // Names of stickies begin with a capital; that is a warning.
    expect(findingsOf(stormOf(word)).filter(({ code }) => code !== 'NAME-1')).toEqual([])
  },
)

const PLACES: readonly (readonly [string, (word: string) => string])[] = [
  ['a field', (word) => `event Happened { ${word}: Int }`],
  ['the second field', (word) => `event Happened { a: Int, ${word}: Int }`],
  ['a member of an enum', (word) => `enum Kind { a, ${word} }`],
  ['an alternative', (word) => `event Happened { a: b | ${word} }`],
  ['a parameter', (word) => `function f(${word}: Int): Int = 1`],
  ['a let', (word) => `command Do { let ${word} = 1 }`],
  ['an event', (word) => `event ${word}`],
  ['a mention', (word) => `hotspot "Why?" on ${word}`],
  ['a value in braces', (word) => `command Do { -> Done { ${word}: 1 } }`],
  ['a member of a value', (word) => `command Do { let a = { b: 1 } let c = a.${word} }`],
]

describe.each(words.filter(isReservedWord))('the reserved word `%s`', (word) => {
  it.each(PLACES)('[LANG-51] as the name of %s is said to be reserved', (_, place) => {
    const text = `${place(word)}\nevent Behind`
    const { findings, model } = readStorm([{ name: 'a.storm', text }])
    expect(findings.map(({ message }) => message)).toEqual([
      `\`${word}\` is a reserved word and cannot be a name: choose another one`,
    ])
    expect(findings[0]?.place.start).toBe(text.lastIndexOf(word))
    expect(model.elements.some((element) => 'name' in element && element.name === 'Behind')).toBe(true)
  })
})
