import { type EditResult, editedFiles, editStorm, readStorm, type Storm } from '@landfall/language'
import {
  connectionsTo,
  indexModel,
  type ModelIndex,
  type NamedElement,
  type Reference,
  type TextEdit,
} from '@landfall/model'

/**
 * The edits by which one sticky takes the place of another: whatever mentions the other mentions the kept one instead,
 * and the other is taken off the wall. Refused where something that is written on the other would be lost, or where
 * the storm would not be understood behind it.
 */
export function mergeEdits(
  storm: Storm,
  { kept, merged }: { readonly kept: NamedElement; readonly merged: NamedElement },
): EditResult<readonly TextEdit[]> {
  const index = indexModel(storm.model)
  const own = contentsOf(index, merged)
  if (own !== undefined) {
    return refuse(`“${merged.name}” has ${own} of its own: keep that one, or write them on the other first`)
  }
  const removal = editStorm(storm, { kind: 'remove', element: merged.id, references: 'leave' })
  if (!removal.ok) return removal
  const mentions = connectionsTo(index, merged).map(({ reference }) => reference)
  const edits = [...mentionEdits(mentions, merged, kept), ...removal.value]
  const ordered = edits.toSorted((one, other) => one.place.start - other.place.start)
  const after = readStorm(editedFiles(storm.files, ordered))
  if (errorCount(after) > errorCount(storm)) {
    return refuse(
      `“${merged.name}” cannot simply become “${kept.name}”: something would not be understood any more`,
    )
  }
  return { ok: true, value: ordered }
}

function refuse(message: string): EditResult<never> {
  return { ok: false, failure: { code: 'MEANING_CHANGED', message } }
}

/** What is written on a sticky besides its name; undefined for nothing. */
function contentsOf(index: ModelIndex, element: NamedElement): string | undefined {
  switch (element.kind) {
    case 'event':
      return element.fields.length + element.sets.length > 0 ? 'fields' : undefined
    case 'command':
      return element.fields.length + element.clauses.length + element.actors.length > 0
        ? 'fields, people or rules'
        : undefined
    case 'view':
      return element.fields.length + element.folds.length + element.actors.length > 0 || element.key
        ? 'fields or events'
        : undefined
    case 'aggregate':
      return (index.byAggregate.get(element.id)?.length ?? 0) + element.state.length > 0 || element.key
        ? 'commands, events or a state'
        : undefined
    case 'policy':
      return element.trigger || element.forEach || element.sends.length > 0 ? 'reactions' : undefined
    case 'process':
      return element.steps.length + element.state.length + element.ends.length > 0 ? 'steps' : undefined
    case 'system':
      return element.reactions.length + element.sends.length + element.reads.length > 0
        ? 'reactions'
        : undefined
    case 'screen':
      return element.shows.length + element.offers.length + element.actors.length > 0 ? 'parts' : undefined
    case 'actor':
      return undefined
    default:
      return 'contents'
  }
}

/** Where it is mentioned by its name; a mention with a context in front of it is written anew. */
function mentionEdits(
  mentions: readonly Reference[],
  merged: NamedElement,
  kept: NamedElement,
): readonly TextEdit[] {
  const name =
    kept.context === merged.context || kept.context === undefined ? kept.name : `${kept.context}.${kept.name}`
  const places = new Map(mentions.map(({ place }) => [`${place.file}:${place.start}`, place]))
  return [...places.values()].map((place) => ({ place, text: name }))
}

function errorCount({ findings }: Storm): number {
  return findings.filter(({ severity }) => severity === 'error').length
}
