import type { Finding, Model } from '@landfall/model'
import { changedNames } from './changed-names.ts'
import { checkWhole } from './check-whole.ts'
import { type FileReading, readFile } from './file-reading.ts'
import { collectNames } from './names.ts'
import { type ParsedFile, parseFile, type StormFile } from './parsed-file.ts'

/** A storm that has been read: the model, what is wrong with it, and what makes the next reading fast. */
export interface Storm {
  readonly model: Model
  /** Of syntax, names, references and types, in the order of files and text; severities are those of stage `model`. */
  readonly findings: readonly Finding[]
  readonly files: readonly ParsedFile[]
  readonly readings: ReadonlyMap<string, FileReading>
}

/**
 * Reads files into one model. Never fails: what cannot be read is a finding, and everything else is in the model.
 *
 * @param previous - an earlier reading; whatever a change cannot have touched is taken from there.
 */
export function readStorm(files: readonly StormFile[], previous?: Storm): Storm {
  const parsed = files.map((file) => parseFile(file, previous?.readings.get(file.name)?.file))
  const names = collectNames(parsed)
  const changed = previous && changedNames(previous.files, parsed)
  const readings = parsed.map((file) => {
    const reading = previous?.readings.get(file.name)
    return readFile(names, file, reading && changed && { reading, changed })
  })
  const domain = readings.find((reading) => reading.domain !== undefined)?.domain
  const model: Model = {
    ...(domain && { domain: domain.title }),
    ...(domain?.description !== undefined && { description: domain.description }),
    elements: readings.flatMap(({ elements }) => elements),
  }
  return {
    model,
    findings: inOrder(readings, checkWhole(names, readings)),
    files: parsed,
    readings: new Map(readings.map((reading) => [reading.file.name, reading])),
  }
}

function inOrder(readings: readonly FileReading[], whole: readonly Finding[]): Finding[] {
  const byFile = Map.groupBy(whole, ({ place }) => place.file)
  return readings.flatMap(({ file, findings }) => {
    return [...findings, ...(byFile.get(file.name) ?? [])].sort(
      (left, right) => left.place.start - right.place.start,
    )
  })
}
