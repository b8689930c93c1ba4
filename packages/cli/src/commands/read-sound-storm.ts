import type { Storm, StormFile } from '@landfall/language'
import type { Finding } from '@landfall/model'
import type { Given } from '../arguments/given.ts'
import type { ExitCode } from '../exit-code.ts'
import { readStormFiles } from '../files/read-storm-files.ts'
import { findingsText, summaryText } from '../findings/findings-text.ts'
import { type Sources, sourcesOf } from '../findings/sources.ts'
import { lookOf } from '../look.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import { readAnnounced } from './read-announced.ts'

/** A storm without errors: it can be played. */
export interface SoundStorm {
  readonly kind: 'sound'
  readonly storm: Storm
  readonly files: readonly StormFile[]
  readonly sources: Sources
}

export type StormReading =
  | SoundStorm
  | {
      readonly kind: 'has errors'
      readonly errors: readonly Finding[]
      readonly sources: Sources
      readonly text: string
    }
  /** It could not be read; why has been told. */
  | { readonly kind: 'impossible'; readonly exitCode: ExitCode }

/**
 * Reads the storm that is to be played. One with errors is not, also if they are ignored: what is broken would not do
 * what its author means.
 */
export function readSoundStorm(given: Given, terminal: Terminal): StormReading {
  const files = readStormFiles(given.operands, terminal.cwd)
  if (!files.ok) return { kind: 'impossible', exitCode: tellImpossible(files.failure, terminal) }
  const storm = readAnnounced(files.value, terminal)
  const sources = sourcesOf(files.value)
  const errors = storm.findings.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return { kind: 'sound', storm, files: files.value, sources }
  const counts = { fileCount: files.value.length, elementCount: storm.model.elements.length }
  const text = [findingsText(errors, { ...lookOf(terminal, given), sources }), summaryText(errors, counts)]
  return { kind: 'has errors', errors, sources, text: text.join('\n\n') }
}
