import type { Expression, Finding, FindingCode, FunctionDefinition, Model, NamedElement, Place } from '@landfall/model'
import { severityOf } from '@landfall/model'
import { KIND_TITLES } from './check-context.ts'
import { subexpressions } from './subexpressions.ts'

/** What no sticky can know by itself: names that are taken, and functions that use themselves. */
export function checkWhole(model: Model): Finding[] {
  const named = model.elements.filter((element): element is NamedElement => 'name' in element)
  return [...duplicates(named), ...takenNames(named), ...recursiveFunctions(model)]
}

function finding(code: FindingCode, message: string, { place, element }: { readonly place: Place; readonly element: string }): Finding {
  return { code, severity: severityOf(code, 'model'), message, place, element }
}

function duplicates(named: readonly NamedElement[]): Finding[] {
  const seen = new Set<string>()
  const findings: Finding[] = []
  for (const { id, kind, name, context, namePlace } of named) {
    // A context may be written in several files.
    if (kind === 'context') continue
    if (seen.has(id)) {
      const home = context === undefined ? '' : ` in ${context}`
      findings.push(finding('NAME-2', `There is another ${KIND_TITLES[kind]} \`${name}\`${home}: rename one, or make them one`, { place: namePlace, element: id }))
    }
    seen.add(id)
  }
  return findings
}

function takenNames(named: readonly NamedElement[]): Finding[] {
  const owners = new Map<string, NamedElement>()
  const key = ({ kind, context }: NamedElement, name: string): string => `${kind} ${context ?? ''} ${name}`
  for (const element of named) owners.set(key(element, element.name), element)
  const findings: Finding[] = []
  for (const element of named) {
    for (const name of element.was) {
      const owner = owners.get(key(element, name))
      if (owner) {
        findings.push(finding('NAME-3', `\`${element.name}\` was \`${name}\`, but \`${owner.name}\` ${owner.name === name ? 'has that name now' : 'says so too'}: what was stored under it can only be read as one of them`, { place: element.namePlace, element: element.id }))
      }
      owners.set(key(element, name), element)
    }
  }
  return findings
}

function recursiveFunctions(model: Model): Finding[] {
  const functions = new Map<string, FunctionDefinition>()
  for (const element of model.elements) if (element.kind === 'function') functions.set(element.id, element)
  const calls = new Map([...functions].map(([id, { body }]) => [id, calledBy(body)]))
  return [...functions.values()]
    .filter(({ id }) => reaches(calls, id))
    .map(({ id, name, namePlace }) => finding('TYPE-5', `\`${name}\` uses itself, perhaps through another function, so it might never end: use \`map\`, \`filter\`, \`any\` or \`all\` over a list instead`, { place: namePlace, element: id }))
}

function calledBy(body: Expression): string[] {
  return subexpressions(body).flatMap((expression) => (expression.kind === 'call' ? [expression.target] : []))
}

function reaches(calls: ReadonlyMap<string, readonly string[]>, start: string): boolean {
  const open = [...(calls.get(start) ?? [])]
  const seen = new Set<string>()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === start) return true
    if (!seen.has(next)) open.push(...(calls.get(next) ?? []))
    seen.add(next)
  }
  return false
}
