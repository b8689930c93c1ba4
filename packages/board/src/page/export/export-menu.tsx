import './export.css'
import { useRef } from 'react'
import type { StormSession } from '../session/storm-session.ts'
import { useSession } from '../session/use-storm.ts'
import { fileName } from './file-name.ts'
import { picturePng } from './picture-png.ts'
import { PICTURES, type Picture, titleOf } from './pictures.ts'
import { printPictures } from './print-pictures.ts'
import { saveDownload } from './save-download.ts'
import { stormFiles } from './storm-files.ts'

/** Pictures, paper and text of the storm, to take along. Nothing of it leaves this machine. */
export function ExportMenu() {
  const session = useSession()
  const menu = useRef<HTMLElement>(null)
  const run = async (work: () => boolean | Promise<boolean>) => {
    menu.current?.hidePopover()
    const isDone = await work()
    session.notice.set(isDone ? '' : 'This browser cannot draw a picture of this size: take the SVG')
  }
  return (
    <>
      <button type="button" popoverTarget="export-menu">
        Export
      </button>
      <section ref={menu} id="export-menu" className="export-menu" popover="auto" aria-label="Export">
        {PICTURES.map((picture) => (
          <p key={picture.id}>
            <span>{picture.title}</span>
            <button
              type="button"
              aria-label={`${picture.title}: SVG`}
              onClick={() => void run(() => saveSvg(session, picture))}
            >
              SVG
            </button>
            <button
              type="button"
              aria-label={`${picture.title}: PNG`}
              onClick={() => void run(() => savePng(session, picture))}
            >
              PNG
            </button>
          </p>
        ))}
        <p>
          <span>All lenses, a page each</span>
          <button type="button" onClick={() => void run(() => printAll(session))}>
            Print or PDF
          </button>
        </p>
        <p>
          <span>The storm as text</span>
          <button type="button" onClick={() => void run(() => saveText(session))}>
            Storm text
          </button>
        </p>
      </section>
    </>
  )
}

function saveSvg(session: StormSession, { id, draw }: Picture): boolean {
  saveDownload({ name: nameFor(session, id, 'svg'), type: 'image/svg+xml', content: draw(session) })
  return true
}

async function savePng(session: StormSession, { id, draw }: Picture): Promise<boolean> {
  const content = await picturePng(draw(session))
  if (content) saveDownload({ name: nameFor(session, id, 'png'), type: 'image/png', content })
  return content !== undefined
}

function printAll(session: StormSession): Promise<boolean> {
  return printPictures(PICTURES.filter(({ id }) => id !== 'picture').map(({ draw }) => draw(session)))
}

function saveText(session: StormSession): boolean {
  saveDownload(stormFiles(session.snapshot().storm.files, titleOf(session)))
  return true
}

function nameFor(session: StormSession, id: string, ending: string): string {
  return fileName(`${titleOf(session)} ${id}`, ending)
}
