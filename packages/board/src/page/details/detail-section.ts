import type { ElementId } from '@landfall/model'
import type { Change } from './change.ts'

/** A part of the details of an element, such as its fields. */
export interface DetailSection {
  readonly title: string
  readonly rows: readonly DetailRow[]
}

/** What is said of one thing, such as of one field. */
export interface DetailRow {
  readonly id: string
  readonly items: readonly DetailItem[]
}

export type DetailItem = TextItem | ChoiceItem | SwitchItem | AddItem | ActionItem | LinkItem | SaidItem

interface Item<Kind extends string> {
  readonly kind: Kind
  /** What it is called, for those who only hear it. */
  readonly label: string
  /** What is seen of the label, where its surroundings say the rest. */
  readonly caption?: string
}

/** A text that is checked while it is typed. No change where there is nothing to do. */
export interface TextItem extends Item<'text'> {
  readonly text: string
  readonly placeholder?: string
  /** Storm text, such as a condition. */
  readonly isStormText?: boolean
  readonly change: (text: string) => Change | undefined
}

export interface ChoiceItem extends Item<'choice'> {
  readonly value: string
  readonly options: readonly { readonly value: string; readonly title: string }[]
  readonly change: (value: string) => Change | undefined
}

export interface SwitchItem extends Item<'switch'> {
  readonly isOn: boolean
  readonly change: (isOn: boolean) => Change
}

/** A text that makes something new. */
export interface AddItem extends Item<'add'> {
  readonly placeholder: string
  readonly change: (text: string) => Change | undefined
}

interface ActionItem extends Item<'action'> {
  readonly change: Change
}

/** Leads to another element. */
interface LinkItem extends Item<'link'> {
  readonly to: ElementId
  /** What this element does with the other. */
  readonly words: string
}

interface SaidItem extends Item<'said'> {
  readonly text: string
}
