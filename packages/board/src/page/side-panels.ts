import type { ComponentType } from 'react'
import { DetailsPanel } from './details/details-panel.tsx'
import { TextPane } from './text/text-pane.tsx'

/** What stands beside the lens. */
export interface SidePanel {
  readonly id: string
  readonly title: string
  readonly Component: ComponentType
}

export const SIDE_PANELS: readonly [SidePanel, ...SidePanel[]] = [
  { id: 'details', title: 'Details', Component: DetailsPanel },
  { id: 'text', title: 'Text', Component: TextPane },
]
