import type { Command } from '@landfall/model'
import { useState } from 'react'
import type { JsonFields } from '../service/stored-event.ts'
import { stickyText } from '../storm/sticky-face.ts'
import type { DeskPart } from './actor-desk.ts'
import { CommandForm } from './command-form.tsx'
import { ViewTable } from './view-table.tsx'

/** A screen: what it shows, and below that what can be done there. */
export function DeskPartCard({
  part: { screen, views, commands },
  row,
  onRow,
}: {
  readonly part: DeskPart
  readonly row: JsonFields | undefined
  readonly onRow: (row: JsonFields | undefined) => void
}) {
  const [openId, setOpenId] = useState(commands[0]?.id)
  const open = commands.find(({ id }) => id === openId)
  return (
    <article className="play-screen">
      <h2>
        {screen && <span aria-hidden="true">▭ </span>}
        {screen ? stickyText(screen) : 'Without a screen'}
      </h2>
      {views.map((view) => (
        <ViewTable key={view.id} view={view} chosenRow={row} onChoose={onRow} />
      ))}
      {commands.length > 0 && (
        <div className="play-commands">
          {commands.map((command) => (
            <CommandButton
              key={command.id}
              command={command}
              isOpen={command === open}
              onOpen={() => setOpenId(command.id === openId ? undefined : command.id)}
            />
          ))}
        </div>
      )}
      {open && <CommandForm key={open.id} command={open} row={row} />}
    </article>
  )
}

function CommandButton({
  command,
  isOpen,
  onOpen,
}: {
  readonly command: Command
  readonly isOpen: boolean
  readonly onOpen: () => void
}) {
  return (
    <button
      type="button"
      className="play-command"
      aria-pressed={isOpen}
      title={command.description}
      onClick={onOpen}
    >
      <span aria-hidden="true">▶</span> {stickyText(command)}
    </button>
  )
}
