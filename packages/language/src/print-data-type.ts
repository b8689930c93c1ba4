import { type EnumType, type FunctionDefinition, typeText, type ValueType } from '@landfall/model'
import { printArms, printExpression, printMatchHead } from './print-expression.ts'
import { fieldLines, printField, printFieldBlock, withCommas } from './print-fields.ts'
import { printHead } from './print-head.ts'
import { braced, indented } from './print-lines.ts'

export function printEnum(type: EnumType, width: number): string[] {
  const head = printHead('enum', type)
  if (type.members.length === 0) return [`${head} {}`]
  const line = `${head} { ${type.members.join(', ')} }`
  return line.length <= width ? [line] : braced(head, type.members)
}

export function printValue(type: ValueType, width: number): string[] {
  const head = printHead('value', type)
  return type.fields.length === 0 ? [`${head} {}`] : printFieldBlock(head, type.fields, width)
}

/** The body moves to a line of its own if it does not fit, and a match there gets a line for each arm. */
export function printFunction(definition: FunctionDefinition, width: number): string[] {
  const lines = printSignature(definition, width)
  const { body } = definition
  const bodyText = printExpression(body)
  const line = `${lines.at(-1)} ${bodyText}`
  if (line.length <= width) return [...lines.slice(0, -1), line]
  if (body.kind !== 'match' || bodyText.length <= width - 2) return [...lines, ...indented([bodyText])]
  const arms = printArms(body, 'known')
  // Between arms a comma may be left out, unless the next would be read as going on with the value before.
  const needsCommas = arms.some((arm) => /^(?:-|(?:second|minute|hour|day|week|month|year)s?\b)/.test(arm))
  return [...lines, ...indented(braced(printMatchHead(body), needsCommas ? withCommas(arms) : arms))]
}

/** Up to the `=` before the body. */
function printSignature(definition: FunctionDefinition, width: number): string[] {
  const { parameters, returns } = definition
  const head = printHead('function', definition)
  const end = `): ${typeText(returns)} =`
  const line = `${head}(${parameters.map(printField).join(', ')}${end}`
  const isDescribed = parameters.some(({ description }) => description !== undefined)
  if (!isDescribed && line.length <= width) return [line]
  const described = parameters.map((parameter, index) => {
    const lines = fieldLines(parameter)
    return index < parameters.length - 1 ? [...lines.slice(0, -1), `${lines.at(-1)},`] : lines
  })
  return [`${head}(`, ...indented(described.flat()), end]
}
