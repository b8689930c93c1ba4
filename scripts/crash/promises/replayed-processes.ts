import type { EpochMs, Process, ProcessStep, Reaction, Recorded } from '@landfall/kernel'

/** What a process has come to for one key. */
export interface ProcessInstance {
  readonly process: Process
  readonly key: string
  /** Undefined: it waits for ever. */
  readonly timeoutAt: EpochMs | undefined
  state: unknown
  ended: boolean
  isTimedOut: boolean
}

export interface ReplayedProcesses {
  hear(process: Process, recorded: Recorded): void
  /** Before an event that a timeout led to: this is where the timeout belongs in the log. Returns what is wrong with it. */
  timeOutBefore(recorded: Recorded): readonly string[]
  readonly instances: readonly ProcessInstance[]
}

/** Who is told of the commands that a reaction leads to. */
export type OnIssued = (
  reactions: readonly Reaction[],
  origin: { readonly reactor: string; readonly causeId: string; readonly recorded: Recorded },
) => void

export function replayedProcesses(onIssued: OnIssued): ReplayedProcesses {
  const instances = new Map<string, ProcessInstance>()

  function move(
    instance: ProcessInstance,
    { state, ended, reactions }: ProcessStep<unknown>,
    cause: { readonly causeId: string; readonly recorded: Recorded },
  ): void {
    instance.state = state
    instance.ended = ended
    onIssued(reactions, { ...cause, reactor: instance.process.name })
  }

  return {
    hear(process, recorded) {
      const key = process.keyOf(recorded)
      const causeId = `${process.name}[${key}]/timeout`
      const timeoutAt = process.timeoutAt?.(recorded.at)
      const instance = instances.get(causeId) ?? {
        process,
        key,
        timeoutAt,
        state: process.initialState,
        ended: false,
        isTimedOut: false,
      }
      instances.set(causeId, instance)
      if (instance.ended) return
      const step = process.react(instance.state, recorded, portsAt(recorded.at))
      move(instance, step, { causeId: recorded.eventId, recorded })
    },
    timeOutBefore(recorded) {
      const causeId = recorded.causationId.split('/').slice(0, -2).join('/')
      const instance = instances.get(causeId)
      if (!instance || instance.isTimedOut) return []
      const { process, key, timeoutAt = Number.POSITIVE_INFINITY } = instance
      const broken = [
        ...(instance.ended ? [`${causeId} came although the process had ended`] : []),
        ...(recorded.at < timeoutAt ? [`${causeId} came before its time`] : []),
      ]
      instance.isTimedOut = true
      const step = process.timeout?.(instance.state, key, portsAt(recorded.at))
      if (step) move(instance, step, { causeId, recorded })
      return broken
    },
    get instances() {
      return [...instances.values()]
    },
  }
}

export function portsAt(now: EpochMs) {
  return { now, newId: () => '', rows: () => [] }
}
