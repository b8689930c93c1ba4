import type { Policy, Process, ProcessStep, Send } from './elements.ts'

/** A command on its way from a policy, from a step of a process, or from a process that has waited long enough. */
export type Sending =
  | { readonly kind: 'policy'; readonly policy: Policy; readonly send: Send }
  | { readonly kind: 'process'; readonly process: Process; readonly step: ProcessStep; readonly send: Send }
  | { readonly kind: 'timeout'; readonly process: Process; readonly send: Send }

/** Everything a policy sends, in the order of the text. */
export function sendingsOfPolicy(policy: Policy): Sending[] {
  return policy.sends.map((send) => ({ kind: 'policy', policy, send }))
}

/** Everything a process sends: step by step in the order of the text, then at its timeout. */
export function sendingsOfProcess(process: Process): Sending[] {
  const steps = process.steps.flatMap((step) => sendingsOfStep(process, step))
  return [...steps, ...sendingsOfTimeout(process)]
}

function sendingsOfStep(process: Process, step: ProcessStep): Sending[] {
  return step.sends.map((send) => ({ kind: 'process', process, step, send }))
}

function sendingsOfTimeout(process: Process): Sending[] {
  return (process.timeout?.sends ?? []).map((send) => ({ kind: 'timeout', process, send }))
}
