import { type Field, type ModelIndex, rowFields, type View } from '@landfall/model'
import { problemText } from '../service/problem.ts'
import { shownField } from '../service/shown-value.ts'
import type { JsonFields } from '../service/stored-event.ts'
import { stickyText } from '../storm/sticky-face.ts'
import { usePlay } from './use-play.ts'
import { ROW_COUNT, useRows } from './use-rows.ts'
import { wordsOfField } from './words-of-field.ts'

/** The rows of a view as they are, and as they become. A row that is chosen goes into the forms. */
export function ViewTable({
  view,
  chosenRow,
  onChoose,
}: {
  readonly view: View
  readonly chosenRow: JsonFields | undefined
  readonly onChoose: (row: JsonFields | undefined) => void
}) {
  const { index } = usePlay()
  const page = useRows(view)
  // What is secret never comes.
  const fields = rowFields(view).filter(({ markers }) => !markers.includes('secret'))
  const keyOfRow = (row: JsonFields) => JSON.stringify(row[view.key?.name ?? ''])
  const chosenKey = chosenRow && keyOfRow(chosenRow)
  return (
    <section className="play-view" data-kind="view" aria-label={stickyText(view)}>
      <h3>
        <span aria-hidden="true">▤</span> {stickyText(view)}
      </h3>
      {page && !page.ok && <p className="live-problem">{problemText(page.failure)}</p>}
      {page?.ok && page.value.rows.length === 0 && <p className="live-note">No rows yet.</p>}
      {page?.ok && page.value.rows.length > 0 && (
        <div className="play-rows">
          <table>
            <thead>
              <tr>
                {fields.map(({ name }) => (
                  <th key={name} scope="col">
                    {wordsOfField(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {page.value.rows.map((row) => {
                const key = keyOfRow(row)
                const isChosen = key === chosenKey
                return (
                  // For those with a mouse; the button in it is for the keyboard.
                  <tr
                    key={key}
                    className={isChosen ? 'chosen' : ''}
                    onClick={() => onChoose(isChosen ? undefined : row)}
                  >
                    <Cells {...{ index, fields, row, isChosen }} />
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
      {page?.ok && page.value.next !== undefined && (
        <p className="live-note">The first {ROW_COUNT} are shown.</p>
      )}
    </section>
  )
}

function Cells({
  index,
  fields,
  row,
  isChosen,
}: {
  readonly index: ModelIndex
  readonly fields: readonly Field[]
  readonly row: JsonFields
  readonly isChosen: boolean
}) {
  return fields.map((field, at) => {
    const text = shownField(index, field, row[field.name])
    return (
      <td key={field.name}>
        {at === 0 ? (
          <button type="button" aria-pressed={isChosen} aria-label={`Take ${text} into the forms`}>
            {text}
          </button>
        ) : (
          text
        )}
      </td>
    )
  })
}
