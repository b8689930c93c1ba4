import type { World } from '@landfall/interpret'
import { elementsOf, type View } from '@landfall/model'
import { counted, oneOf } from '../counted.ts'
import type { Look } from '../look.ts'
import { nearestWord } from '../nearest-word.ts'
import { printable } from '../printable.ts'
import type { Vocabulary } from '../story/vocabulary.ts'
import { drawTable } from '../table/draw-table.ts'
import { fieldTexts } from '../values/value-text.ts'
import { type Reply, saidWrong } from './reply.ts'
import { withoutSecrets } from './without-secrets.ts'

const ROWS_MAX = 50
/** More than a line holds. */
const CELL_LENGTH_MAX = 400

interface Sight {
  readonly world: World
  readonly vocabulary: Vocabulary
  readonly look: Look
}

/** Answers `show`, `show MyView` and `show MyView["key"]`; `wanted` is what stands behind `show`. */
export function showView(wanted: string, sight: Sight): Reply {
  const views = elementsOf(sight.vocabulary.index, 'view')
  if (wanted === '') return replyOf(views, sight)
  const [, name = '', key] = /^([^[]*?)\s*(?:\[([\s\S]*)\])?$/.exec(wanted) ?? []
  const found = views.filter((view) => view.name === name || qualified(view) === name)
  const [view, another] = found
  if (!view) return saidWrong([unknownView(name, views)])
  if (another)
    return saidWrong([
      `There are several views ${printable(name)}: ${oneOf(found.map(qualified).map(printable))}?`,
    ])
  return key === undefined ? replyOf([view], sight) : showRow(view, key, sight)
}

function replyOf(views: readonly View[], sight: Sight): Reply {
  const texts = views.map((view) => tableLines(view, sight).join('\n'))
  return {
    lines: texts.length === 0 ? ['This storm has no views.'] : texts.join('\n\n').split('\n'),
    isWrong: false,
    data: () => ({
      views: views.map((view) => ({
        view: qualified(view),
        rows: rowsOf(view, sight).map((row) => rowData(view, row, sight)),
      })),
    }),
  }
}

function tableLines(view: View, sight: Sight): readonly string[] {
  const { vocabulary, look } = sight
  const rows = rowsOf(view, sight)
  const label = view.label === undefined ? '' : ` ${JSON.stringify(printable(view.label))}`
  const title = look.palette('green', vocabulary.shortName('view', qualified(view))) + label
  if (rows.length === 0) return [`${title} has no rows.`]
  const columns = vocabulary.rowFieldsOf(qualified(view)).map(({ name }) => name)
  const cells = rows.slice(0, ROWS_MAX).map((row) => {
    const texts = new Map(textsOf(view, row, sight, CELL_LENGTH_MAX).map(({ name, text }) => [name, text]))
    return columns.map((name) => texts.get(name) ?? '')
  })
  const omitted = rows.length - cells.length
  return [
    title,
    ...drawTable({ columns, rows: cells }, look),
    ...(omitted > 0 ? [`… and ${counted(omitted, 'row')} more`] : []),
  ]
}

/** The row whose key is written like that, in the notation of the storm. */
function showRow(view: View, key: string, sight: Sight): Reply {
  const keyName = sight.vocabulary.keyNameOf(qualified(view))
  const keyOf = (row: object) => textsOf(view, row, sight).find(({ name }) => name === keyName)?.text ?? ''
  const rows = rowsOf(view, sight)
  const row = rows.find((each) => withoutSpace(keyOf(each)) === withoutSpace(key))
  const title = sight.vocabulary.shortName('view', qualified(view))
  if (!row) {
    const known = rows.slice(0, ROWS_MAX).map(keyOf)
    const has = known.length === 0 ? 'It has no rows' : `It has ${known.join(', ')}`
    return saidWrong([`${title} has no row ${printable(key)}. ${has}.`])
  }
  const texts = textsOf(view, row, sight)
  const width = Math.max(...texts.map(({ name }) => name.length))
  return {
    lines: [
      `${sight.look.palette('green', title)}[${keyOf(row)}]`,
      ...texts.map(({ name, text }) => `  ${name.padEnd(width)}  ${text}`),
    ],
    isWrong: false,
    data: () => ({ views: [{ view: qualified(view), rows: [rowData(view, row, sight)] }] }),
  }
}

function rowsOf(view: View, { world }: Sight): readonly object[] {
  return world.dispatcher
    .rows(qualified(view))
    .filter((row): row is object => typeof row === 'object' && row !== null)
}

function textsOf(view: View, row: object, { vocabulary }: Sight, lengthMax?: number) {
  return fieldTexts(row, vocabulary.rowFieldsOf(qualified(view)), vocabulary.index, lengthMax)
}

function rowData(view: View, row: object, { vocabulary }: Sight): object {
  return withoutSecrets(row, vocabulary.rowFieldsOf(qualified(view)), vocabulary.index)
}

function unknownView(name: string, views: readonly View[]): string {
  const nearest = nearestWord(
    name,
    views.map((view) => view.name),
  )
  const known =
    views.length === 0
      ? 'This storm has no views.'
      : `There is ${oneOf(views.map((view) => printable(view.name)))}.`
  return `There is no view ${printable(name)}. ${nearest === undefined ? known : `Did you mean ${printable(nearest)}?`}`
}

function qualified({ context, name }: View): string {
  return context === undefined ? name : `${context}.${name}`
}

/** Spaces between the parts of a key do not count; those in quotes do. */
function withoutSpace(text: string): string {
  return text.replace(/("(?:\\.|[^"\\])*")|\s+/g, '$1')
}
