import {
  type Command,
  type Connection,
  connectionGrammar,
  connectionsFrom,
  kindInWords,
  type ModelIndex,
  type Policy,
  type Process,
  type Screen,
  targetOf,
} from '@landfall/model'
import { elementRule } from '../rule.ts'

/** The connections to commands that stay within a context. */
const WITHIN: ReadonlySet<string> = new Set(
  connectionGrammar.filter(({ to, mayCross }) => to.includes('command') && !mayCross).map(({ kind }) => kind),
)

/** A policy, process or screen of one context with a command of another. Told once for each command. */
export const commandAcrossBoundary = elementRule({
  code: 'COMMAND-3',
  about: ['policy', 'process', 'screen'],
  reach: 1,
  *find(source, { index }) {
    const told = new Set<Command>()
    for (const connection of connectionsFrom(source)) {
      const command = foreignCommand(index, connection)
      if (!command || told.has(command)) continue
      told.add(command)
      yield { message: messageAbout(index, source, command), place: connection.reference.place }
    }
  },
})

function foreignCommand(index: ModelIndex, { kind, source, reference }: Connection): Command | undefined {
  const command = WITHIN.has(kind) ? targetOf(index, reference, 'command') : undefined
  const isForeign = command?.context !== undefined && command.context !== source.context
  return isForeign && source.context !== undefined ? command : undefined
}

function messageAbout(index: ModelIndex, source: Policy | Process | Screen, command: Command): string {
  const { context: home = '' } = source
  const { context: owner = '' } = command
  const does = source.kind === 'screen' ? 'offers' : 'sends'
  const who = `${kindInWords(source.kind).replace(/^an? /, '')} \`${source.name}\``
  const found = `The ${who} of \`${home}\` ${does} \`${command.name}\`, a command of \`${owner}\``
  return `${found}. Events cross a boundary, commands stay within it: ${adviceFor(index, source, { home, owner, command })}`
}

function adviceFor(
  index: ModelIndex,
  source: Policy | Process | Screen,
  { home, owner, command }: { readonly home: string; readonly owner: string; readonly command: Command },
): string {
  if (source.kind === 'screen') return `offer it on a screen of \`${owner}\``
  const trigger = source.kind === 'policy' && source.trigger?.kind === 'event' ? source.trigger : undefined
  const event = targetOf(index, trigger?.event, 'event', 'publication')
  if (event?.context === owner) return `move the policy to \`${owner}\`, whose \`${event.name}\` it reacts to`
  const heard = event ? `\`${qualified(event)}\`` : `an event of \`${home}\``
  return `let a policy of \`${owner}\` react to ${heard} and send \`${command.name}\``
}

function qualified({ context, name }: { readonly context?: string; readonly name: string }): string {
  return context === undefined ? name : `${context}.${name}`
}
