import type { Storm } from '@landfall/language'
import { identifier } from '../findings/finding-identity.ts'
import { findingsJson } from '../findings/findings-json.ts'
import { findingsText, summaryText } from '../findings/findings-text.ts'
import type { JudgedFindings } from '../findings/judged-findings.ts'
import { notesText } from '../findings/notes-text.ts'
import { sourcesOf } from '../findings/sources.ts'
import type { Look } from '../look.ts'
import { sarifLog } from '../sarif/sarif-log.ts'
import type { CheckRequest } from './check-request.ts'

/** What a check has found, in the form that was asked for. */
export function reportText(
  judged: JudgedFindings,
  { request, storm, ...look }: Look & { readonly request: CheckRequest; readonly storm: Storm },
): string {
  const sources = sourcesOf(storm.files)
  switch (request.format) {
    case 'json':
      return findingsJson(judged.told, sources)
    case 'sarif': {
      const identityOf = identifier(storm.files)
      const log = sarifLog(judged, { sources, identityOf, hasBaseline: request.baseline !== undefined })
      return `${JSON.stringify(log, undefined, 2)}\n`
    }
    case 'pretty': {
      const scope = {
        fileCount: storm.files.length,
        elementCount: storm.model.elements.length,
        knownCount: judged.known.length,
      }
      const findings =
        judged.told.length === 0 ? '' : `${findingsText(judged.told, { sources, ...look })}\n\n`
      return `${findings}${summaryText(judged.told, scope)}\n${notesText(judged)}`
    }
  }
}
