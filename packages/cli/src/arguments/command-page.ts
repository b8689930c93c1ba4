/** An option of a command line, such as `--stage workshop`. */
export interface OptionPage {
  /** Without its dashes. */
  readonly name: string
  /** One letter, without its dash. */
  readonly short?: string
  /** What stands behind it, such as `text`; absent for an option that is just there or not. */
  readonly value?: string
  /** All that may stand behind it. */
  readonly choices?: readonly string[]
  /** It may stand several times, and each counts. */
  readonly isList?: boolean
  readonly summary: string
}

/** What people read about a command, and what the reading of its words, its help and the completion are made of. */
export interface CommandPage {
  readonly name: string
  /** On one line, for the list of commands. */
  readonly summary: string
  /** What stands behind the name, as in `[paths…]`; empty for nothing. */
  readonly operands: string
  readonly operandCountMax: number
  /** What an operand may be, where that is a closed list. */
  readonly operandChoices?: readonly string[]
  readonly details: string
  readonly options: readonly OptionPage[]
  readonly examples: readonly { readonly line: string; readonly says: string }[]
  readonly exitCodes: readonly { readonly code: number; readonly means: string }[]
}

/** Understood by every command. */
export const COMMON_OPTIONS: readonly OptionPage[] = [
  { name: 'help', short: 'h', summary: 'Explain the command' },
  { name: 'no-color', summary: 'No colours, wherever the output goes' },
]
