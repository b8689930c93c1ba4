import { counted } from '../counted.ts'
import type { JudgedFindings } from './judged-findings.ts'

/** Behind the summary: what was not told, and what could be done at once. A line each, or nothing. */
export function notesText({
  told,
  known,
  ignored,
  goneCount,
}: Pick<JudgedFindings, 'told' | 'known' | 'ignored' | 'goneCount'>): string {
  const mendableCount = told.filter(({ fix }) => fix?.safe).length
  return [
    ...(ignored.length > 0 ? [`${counted(ignored.length, 'finding is', 'findings are')} ignored`] : []),
    ...(known.length > 0
      ? [`${counted(known.length, 'finding is', 'findings are')} known from the baseline`]
      : []),
    ...(goneCount > 0
      ? [
          `${counted(goneCount, 'finding of the baseline is', 'findings of the baseline are')} gone: ` +
            'update it with --update-baseline',
        ]
      : []),
    ...(mendableCount > 0
      ? [`${counted(mendableCount, 'finding', 'findings')} can be mended at once: landfall check --fix`]
      : []),
  ]
    .map((line) => `${line}\n`)
    .join('')
}
