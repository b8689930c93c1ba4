import { type Command, type Issuer, issuersOf, type ModelIndex, targetOf } from '@landfall/model'
import type { DocumentOptions } from '../document-options.ts'
import { durationText } from './duration-text.ts'
import { type Mention, mentionOf } from './mention.ts'

/** Who gives a command. */
export interface CommandIssuer {
  readonly kind: Issuer['kind']
  readonly by: Mention
  /** How long a policy or process waits before it sends the command, as storm text. */
  readonly after?: string
  /** How often a policy acts by the clock, as storm text. */
  readonly every?: string
}

/** Who gives a command. Whoever sends it in several ways is told once, unless they wait for different times. */
export function commandIssuers(
  index: ModelIndex,
  command: Command,
  options: DocumentOptions,
): readonly CommandIssuer[] {
  const known = issuersOf(index, command).map((issuer) => issuerOf(index, issuer, options))
  const issuers = [...unknownActors(index, command), ...known]
  return [...new Map(issuers.map((issuer) => [JSON.stringify(issuer), issuer])).values()]
}

/** People whom a command names and whom nobody has put on the wall yet. */
function unknownActors(index: ModelIndex, { actors }: Command): readonly CommandIssuer[] {
  return actors
    .filter((actor) => !targetOf(index, actor, 'actor'))
    .map((actor) => ({ kind: 'actor', by: { title: actor.text, name: actor.text } }))
}

function issuerOf(index: ModelIndex, issuer: Issuer, options: DocumentOptions): CommandIssuer {
  const trigger = issuer.kind === 'policy' ? issuer.policy.trigger : undefined
  return {
    kind: issuer.kind,
    by: mentionOf(index, issuingElement(issuer)),
    ...('send' in issuer && issuer.send.after && { after: options.printExpression(issuer.send.after) }),
    ...(trigger?.kind === 'schedule' && { every: durationText(trigger.schedule.every, options) }),
  }
}

function issuingElement(issuer: Issuer) {
  switch (issuer.kind) {
    case 'actor':
      return issuer.actor
    case 'screen':
      return issuer.screen
    case 'system':
      return issuer.system
    case 'policy':
      return issuer.policy
    case 'process':
    case 'timeout':
      return issuer.process
  }
}
