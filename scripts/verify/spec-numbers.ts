import { parseSync, Visitor } from 'oxc-parser'
import { type Outcome, outcomeOf } from './outcome.ts'
import { placeOf, type SourceFile } from './source-file.ts'

type Quote = { readonly id: string; readonly place: string }

/**
 * Every promise of a SPEC.md is quoted, as `[LANG-12]`, in the name of a test; every number quoted is promised.
 *
 * A promise is a line that starts with its number and a space.
 */
export function checkSpecNumbers(specs: readonly SourceFile[], tests: readonly SourceFile[]): Outcome {
  const promises = specs.flatMap(promisesOf)
  const quotes = tests.flatMap(quotesOf)
  const promised = new Set(promises.map((promise) => promise.id))
  const quoted = new Set(quotes.map((quote) => quote.id))
  const reasons = [
    ...promises
      .filter(({ id }, index) => promises.findIndex((other) => other.id === id) < index)
      .map(({ id, place }) => `${place} promises ${id} a second time: numbers are never reused`),
    ...promises
      .filter(({ id }) => !quoted.has(id))
      .map(({ id, place }) => `${place} promises ${id}, and no test quotes [${id}] in its name`),
    ...quotes
      .filter(({ id }) => !promised.has(id))
      .map(({ id, place }) => `${place} quotes [${id}], which no SPEC.md promises`),
  ]
  return outcomeOf(reasons, `${promised.size} promises, ${quotes.length} quotes`)
}

function promisesOf(spec: SourceFile): readonly Quote[] {
  return [...spec.text.matchAll(/^([A-Z][A-Z0-9]*-\d+) /gm)].map((match) => ({
    id: match[1] ?? '',
    place: placeOf(spec, match.index),
  }))
}

const TEST_FUNCTIONS = ['it', 'test', 'describe', 'scenario', 'property']

/**
 * The numbers quoted in the first argument of `it(…)`, `test.each(…)(…)`, `describe.skip(…)` and the like, and in the
 * `name` of a check that adapters run: `{ name: '[STORE-1] …', check: … }`.
 */
function quotesOf(test: SourceFile): readonly Quote[] {
  const found: Quote[] = []
  function quote(start: number, end: number): void {
    for (const match of test.text.slice(start, end).matchAll(/\[([A-Z][A-Z0-9]*-\d+)\]/g)) {
      found.push({ id: match[1] ?? '', place: placeOf(test, start) })
    }
  }
  new Visitor({
    Property({ key, value }) {
      if (key.type === 'Identifier' && key.name === 'name') quote(value.start, value.end)
    },
    CallExpression(node) {
      const name = node.arguments[0]
      if (name === undefined || !TEST_FUNCTIONS.includes(firstWord(test.text.slice(node.start, node.end))))
        return
      if (name.type !== 'Literal' && name.type !== 'TemplateLiteral') return
      quote(name.start, name.end)
    },
  }).visit(parseSync(test.path, test.text).program)
  return found
}

function firstWord(text: string): string {
  return /^\w+/.exec(text)?.[0] ?? ''
}
