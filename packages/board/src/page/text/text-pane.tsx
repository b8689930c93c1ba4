import { elementOf } from '@landfall/model'
import { useState } from 'react'
import { useOwn } from '../session/use-own.ts'
import { useSession, useStorm } from '../session/use-storm.ts'
import { FileTabs } from './file-tabs.tsx'
import { formatFile } from './format-file.ts'
import { RenameForm } from './rename-form.tsx'
import { type RenameTarget, renameTarget } from './rename-target.ts'
import './text.css'
import { declarationOf } from './meaning-at.ts'
import { useStormEditor } from './use-storm-editor.ts'

/** The text of the storm, which is the storm: its files, one at a time. */
export function TextPane() {
  const session = useSession()
  const { storm, index } = useStorm()
  const chosen = useOwn(session.chosen)
  const [asked, ask] = useState<{ readonly file: string; readonly chosen: readonly string[] }>()
  const [renaming, rename] = useState<RenameTarget>()
  const paths = storm.files.map(({ name }) => name)
  // What is chosen later leads to another file; a file that is asked for stays until then.
  const home = elementOf(index, chosen.at(-1))?.place.file
  const wanted = asked && (asked.chosen === chosen || home === undefined) ? asked.file : (home ?? asked?.file)
  const path = paths.find((known) => known === wanted) ?? paths[0]
  const { place, editor, reveal } = useStormEditor(path, {
    rename: (meaning) => rename(renameTarget(meaning)),
    goTo(meaning) {
      const target = declarationOf(meaning)
      ask({ file: target.file, chosen: session.chosen.get() })
      reveal(target)
    },
  })

  function format(): void {
    const file = storm.files.find(({ name }) => name === path)
    const result = file && formatFile(file)
    if (!result) return
    session.notice.set(result.ok ? '' : result.failure.message)
    if (result.ok) session.write(result.value)
    else if (result.failure.place) reveal(result.failure.place)
  }

  function closeRename(): void {
    rename(undefined)
    editor.current?.focus()
  }

  return (
    <section className="text" aria-label="Text">
      <FileTabs
        paths={paths}
        path={path}
        show={(file) => ask({ file, chosen })}
        {...(session.mayWrite && path !== undefined && { format })}
      />
      {renaming && <RenameForm key={renaming.title} target={renaming} close={closeRename} />}
      {path === undefined && (
        <p className="text-empty">Nothing is written yet. Stick an event on the wall.</p>
      )}
      <div id="text-of-file" role="tabpanel" aria-label={path} className="text-editor" ref={place} />
    </section>
  )
}
