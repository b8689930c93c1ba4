import type { Node } from '@xyflow/react'
import type { WallSticky } from '../storm/wall-sticky.ts'

/** A sticky of the live wall, as the canvas knows it. */
export type LiveNode = Node<{ readonly sticky: WallSticky; readonly light: Light }, 'sticky' | 'frame'>

/** Where no story is lit, nothing is dimmed either. */
export type Light = 'plain' | 'lit' | 'dim'
