import { parseArgs } from 'node:util'
import { fail, ok, type Result } from '@landfall/kernel'
import { oneOf } from '../counted.ts'
import { nearestWord } from '../nearest-word.ts'
import { COMMON_OPTIONS, type CommandPage, type OptionPage } from './command-page.ts'
import type { Given } from './given.ts'

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]
type OptionToken = Extract<Token, { readonly kind: 'option' }>

/**
 * Reads the words behind the name of a command. The failure is a sentence for the person who typed them.
 *
 * `parseArgs` of Node cuts the words into tokens, and what may be said is decided here: it comes with every Node that
 * Landfall runs on and needs no dependency, and a library would bring its own messages and its own help.
 */
export function readWords(words: readonly string[], page: CommandPage): Result<Given, string> {
  const known = [...page.options, ...COMMON_OPTIONS]
  const operands: string[] = []
  const flags = new Set<string>()
  const values = new Map<string, string>()
  const lists = new Map<string, readonly string[]>()
  for (const token of tokensOf(words, known)) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const option = known.find(({ name }) => name === token.name)
    if (!option) return fail(unknownOption(token, { known, page }))
    const problem = problemOfValue(token, option)
    if (problem !== undefined) return fail(problem)
    if (option.value === undefined) flags.add(option.name)
    else {
      const value = token.value ?? ''
      values.set(option.name, value)
      if (option.isList === true) lists.set(option.name, [...(lists.get(option.name) ?? []), value])
    }
  }
  const given: Given = { operands, flags, values, lists }
  if (flags.has('help')) return ok(given)
  const problem = problemOfOperands(operands, page)
  return problem === undefined ? ok(given) : fail(problem)
}

function tokensOf(words: readonly string[], known: readonly OptionPage[]): readonly Token[] {
  const options = Object.fromEntries(
    known.map(({ name, short, value }) => {
      const type: 'boolean' | 'string' = value === undefined ? 'boolean' : 'string'
      return [name, { type, ...(short !== undefined && { short }) }]
    }),
  )
  // Not strict: what is unknown gets a message of ours.
  return parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

function unknownOption(
  { rawName }: OptionToken,
  { known, page }: { readonly known: readonly OptionPage[]; readonly page: CommandPage },
): string {
  const nearest = nearestWord(
    rawName.replace(/^-+/, ''),
    known.map(({ name }) => name),
  )
  const hint = nearest === undefined ? '' : ` Did you mean --${nearest}?`
  return `"${page.name}" has no option ${rawName}.${hint}`
}

function problemOfValue({ rawName, value }: OptionToken, option: OptionPage): string | undefined {
  if (option.value === undefined) return value === undefined ? undefined : `${rawName} takes no value.`
  const { choices } = option
  const wanted = choices ? oneOf(choices) : `a ${option.value}`
  if (value === undefined || value === '') return `${rawName} needs ${wanted} behind it.`
  if (!choices || choices.includes(value)) return undefined
  return `${rawName} takes ${wanted}, not "${value}".${didYouMean(value, choices)}`
}

function problemOfOperands(operands: readonly string[], page: CommandPage): string | undefined {
  const { name, operandCountMax, operandChoices } = page
  if (operands.includes('')) return 'An empty word is no path.'
  const [extra] = operands.slice(operandCountMax)
  if (extra !== undefined) {
    const taken = operandCountMax === 0 ? 'nothing behind it' : `one ${page.operands.replace(/[[\]<>]/g, '')}`
    return `"${name}" takes ${taken}; "${extra}" is too much.`
  }
  const wrong = operandChoices && operands.find((operand) => !operandChoices.includes(operand))
  if (!operandChoices || wrong === undefined) return undefined
  return `"${name}" takes ${oneOf(operandChoices)}, not "${wrong}".${didYouMean(wrong, operandChoices)}`
}

function didYouMean(word: string, choices: readonly string[]): string {
  const nearest = nearestWord(word, choices)
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`
}
