import { type ReactNode, useEffect, useRef } from 'react'

/** A question or a page over the wall; Escape closes it. */
export function WallDialog({
  title,
  close,
  children,
}: {
  readonly title: string
  readonly close: () => void
  readonly children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    return () => opened?.close()
  }, [])
  return (
    <dialog ref={dialog} className="wall-dialog" aria-label={title} onCancel={close}>
      <h2>{title}</h2>
      {children}
    </dialog>
  )
}
