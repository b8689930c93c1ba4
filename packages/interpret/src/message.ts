import type { Command, DomainEvent, Refusal } from '@landfall/kernel'
import { type Command as CommandElement, type Event, type Publication, qualifiedName } from '@landfall/model'
import type { Fields } from './values.ts'

/** A command of a storm at run time. Its type is its qualified name, such as `Billing.AttemptPayment`. */
export interface StormCommand extends Command {
  readonly data: Fields
}

/** An event of a storm at run time; the key of its aggregate is among its data. */
export interface StormEvent extends DomainEvent {
  readonly data: Fields
}

/** Why a command was refused: by which of its rules, in the words of the storm. */
export interface StormRefusal extends Refusal {
  readonly message: string
}

/** The name by which the kernel knows a message: stable whatever else is added to the storm. */
export function messageType(element: CommandElement | Event | Publication): string {
  return qualifiedName(element)
}
