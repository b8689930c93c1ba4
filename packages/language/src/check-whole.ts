import type {
  Expression,
  Finding,
  FindingCode,
  FunctionDefinition,
  NamedElement,
  Place,
} from '@landfall/model'
import { severityOf } from '@landfall/model'
import { KIND_TITLES } from './check-context.ts'
import type { FileReading } from './file-reading.ts'
import type { Declaration, Names } from './names.ts'
import { onCycles } from './on-cycles.ts'
import { subexpressions } from './subexpressions.ts'

/** What no sticky can know by itself: names that are taken, and functions that use themselves. */
export function checkWhole(names: Names, readings: readonly FileReading[]): Finding[] {
  const special = readings.flatMap(specialOf)
  return [...duplicates(names), ...takenNames(names, special), ...recursiveFunctions(special)]
}

const memory = new WeakMap<FileReading, readonly NamedElement[]>()

/** The few elements that have earlier names, or are functions. */
function specialOf(reading: FileReading): readonly NamedElement[] {
  const known = memory.get(reading)
  if (known) return known
  const named = reading.elements.filter((element): element is NamedElement => 'name' in element)
  const special = named.filter(({ kind, was }) => kind === 'function' || was.length > 0)
  memory.set(reading, special)
  return special
}

function finding(
  code: FindingCode,
  message: string,
  { place, element }: { readonly place: Place; readonly element: string },
): Finding {
  return { code, severity: severityOf(code, 'model'), message, place, element }
}

function duplicates({ byName }: Names): Finding[] {
  const findings: Finding[] = []
  for (const declarations of byName.values()) {
    if (declarations.length < 2) continue
    const seen = new Set<string>()
    for (const declaration of declarations) {
      // A context may be written in several files.
      if (declaration.kind !== 'context' && seen.has(declaration.id)) findings.push(duplicate(declaration))
      seen.add(declaration.id)
    }
  }
  return findings
}

function duplicate({ id, kind, name, context, file, placed }: Declaration): Finding {
  const { node } = placed.sticky
  const { offset = 0, end = 0 } = 'name' in node ? (node.name.$cstNode ?? {}) : {}
  const place = { file, start: placed.item.from + offset, end: placed.item.from + end }
  const home = context === undefined ? '' : ` in ${context}`
  return finding(
    'NAME-2',
    `There is another ${KIND_TITLES[kind]} \`${name}\`${home}: rename one, or make them one`,
    { place, element: id },
  )
}

function takenNames({ byName }: Names, special: readonly NamedElement[]): Finding[] {
  const claimed = new Map<string, NamedElement>()
  const findings: Finding[] = []
  for (const element of special) {
    for (const name of element.was) {
      const key = `${element.kind} ${element.context ?? ''} ${name}`
      const holder =
        element.kind === 'context'
          ? undefined
          : byName
              .get(name)
              ?.find(({ kind, context }) => kind === element.kind && context === element.context)
      const rival = claimed.get(key)
      const why =
        element.kind === 'context'
          ? undefined
          : holder
            ? `\`${name}\` is the name of another one now`
            : rival
              ? `\`${rival.name}\` says so too`
              : undefined
      if (why) {
        const message = `\`${element.name}\` was \`${name}\`, but ${why}: what was stored under that name can be read as one of them only. Take away this \`was\`, or rename the other`
        findings.push(finding('NAME-3', message, { place: element.namePlace, element: element.id }))
      }
      claimed.set(key, element)
    }
  }
  return findings
}

function recursiveFunctions(special: readonly NamedElement[]): Finding[] {
  const functions = new Map<string, FunctionDefinition>()
  for (const element of special) if (element.kind === 'function') functions.set(element.id, element)
  const calls = new Map([...functions].map(([id, { body }]) => [id, calledBy(body)]))
  const recursive = onCycles(calls)
  return [...functions.values()]
    .filter(({ id }) => recursive.has(id))
    .map(({ id, name, namePlace }) =>
      finding(
        'TYPE-5',
        `\`${name}\` uses itself, perhaps through another function, so it might never end: use \`map\`, \`filter\`, \`any\` or \`all\` over a list instead`,
        { place: namePlace, element: id },
      ),
    )
}

function calledBy(body: Expression): string[] {
  return subexpressions(body).flatMap((expression) => (expression.kind === 'call' ? [expression.target] : []))
}
