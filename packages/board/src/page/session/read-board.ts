import { type CheckMemory, type CheckSettings, checkModel } from '@landfall/check'
import { readStorm, type Storm } from '@landfall/language'
import { type Finding, indexModel } from '@landfall/model'
import type { BoardDocument } from '../../shared/board-document.ts'
import { failureFindings } from '../scenarios/failure-findings.ts'
import type { ScenarioResults } from '../scenarios/scenario-results.ts'
import type { OwnStore } from './own-store.ts'
import type { StormSnapshot } from './storm-snapshot.ts'

/** The storm of a board as its text says, read when somebody looks, and again only where it has changed. */
export interface StormReading {
  /** Without looking for what is missing: quick, also between the parts of a larger change. */
  storm(): Storm
  /** The same object until something changes. */
  snapshot(): StormSnapshot
  /** The text is another: within a larger change nobody has been told yet. */
  forget(): void
  /** Calls back once behind all that happens at once. */
  subscribe(listener: () => void): () => void
}

export function readBoard(
  board: BoardDocument,
  {
    settings,
    scenarios,
  }: { readonly settings: CheckSettings; readonly scenarios: OwnStore<ScenarioResults> },
): StormReading {
  const listeners = new Set<() => void>()
  let current: StormSnapshot | undefined
  /** All findings but those of scenarios that failed. */
  let found: readonly Finding[] = []
  let previous: Storm | undefined
  let memory: CheckMemory | undefined
  let isTold = true

  board.layouts.observeDeep(tell)
  scenarios.subscribe(() => {
    if (!current) return
    const failures = failureFindings(current.index, scenarios.get())
    if (failures.length === 0 && current.findings.length === found.length) return
    current = { ...current, findings: [...found, ...failures] }
    tell()
  })
  board.files.observeDeep(() => {
    current = undefined
    tell()
  })

  function tell(): void {
    if (!isTold) return
    isTold = false
    queueMicrotask(() => {
      isTold = true
      if (current) current = { ...current }
      for (const listener of listeners) listener()
    })
  }

  function storm(): Storm {
    if (current) return current.storm
    previous = readStorm(storedFiles(board), previous)
    return previous
  }

  return {
    storm,
    snapshot() {
      if (current) return current
      const read = storm()
      const index = indexModel(read.model)
      const checked = checkModel(index, settings, memory)
      memory = checked.memory
      found = [...read.findings, ...checked.findings]
      current = { storm: read, index, findings: [...found, ...failureFindings(index, scenarios.get())] }
      return current
    },
    forget() {
      current = undefined
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function storedFiles({ files }: BoardDocument): readonly { readonly name: string; readonly text: string }[] {
  return [...files]
    .map(([name, text]) => ({ name, text: text.toString() }))
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
}
