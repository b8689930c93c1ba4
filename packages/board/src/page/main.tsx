import { type ReactElement, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { NotLetIn } from './session/ask-for-room.ts'
import { joinBoard } from './session/join-board.ts'
import './page.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has lost its root.')
createRoot(root).render(<StrictMode>{await content()}</StrictMode>)

async function content(): Promise<ReactElement> {
  try {
    return <App session={await joinBoard()} />
  } catch (error) {
    if (error instanceof NotLetIn) return <p role="alert">{error.message}</p>
    throw error
  }
}
