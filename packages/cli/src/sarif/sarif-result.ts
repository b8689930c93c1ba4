import type { Finding, Fix, Place } from '@landfall/model'
import type { Sources } from '../findings/sources.ts'
import { sarifLevel } from './sarif-level.ts'

/** A finding as a result of SARIF: what stands in it by itself, without the run around it. */
export function sarifResult(
  { code, severity, message, place, element, fix }: Finding,
  sources: Sources,
): object {
  const { start, end } = sources(place)
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...stretch(place, sources),
  }
  return {
    ruleId: code,
    level: sarifLevel(severity),
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(place.file) }, region },
        ...(element !== undefined && { logicalLocations: [logicalLocation(element)] }),
      },
    ],
    ...(fix && { fixes: [sarifFix(fix, sources)] }),
  }
}

/** Of `event Sales.OrderPlaced` the first word is the kind. */
function logicalLocation(id: string): object {
  return { kind: id.split(' ', 1)[0], fullyQualifiedName: id }
}

function sarifFix({ title, edits }: Fix, sources: Sources): object {
  const byFile = Map.groupBy(edits, ({ place }) => place.file)
  return {
    description: { text: title },
    artifactChanges: Array.from(byFile, ([file, own]) => ({
      artifactLocation: { uri: uriOf(file) },
      replacements: own.map(({ place, text }) => ({
        deletedRegion: stretch(place, sources),
        ...(text !== '' && { insertedContent: { text } }),
      })),
    })),
  }
}

function stretch(
  place: Place,
  sources: Sources,
): { readonly charOffset: number; readonly charLength: number } {
  const { start, end } = sources(place)
  return { charOffset: start.offset, charLength: end.offset - start.offset }
}

/** A path as a relative reference: each part in the letters that an address may have. */
function uriOf(file: string): string {
  return file
    .toWellFormed()
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/')
}
