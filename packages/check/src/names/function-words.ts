/** Words of grammar: closed classes, complete as far as names go. Dictionaries of meanings leave them out. */

export const PREPOSITIONS: ReadonlySet<string> = setOf(
  'about above across after against along among around as at before behind below between beyond by despite during for from in inside into of off on onto out over per since through throughout till to toward towards under until up upon via with within without',
)

/** What makes another verb of a verb: `set up`, `hand over`. */
export const PARTICLES: ReadonlySet<string> = setOf(
  'about across along around aside away back by down forth forward in off on out over through together under up',
)

export const DETERMINERS: ReadonlySet<string> = setOf(
  'a an the this that these those my our your his her its their all any both each every no some another other same',
)

/** Say that something is, at the moment. */
export const PRESENT_BE: ReadonlySet<string> = setOf('is are am isnt arent')

/** Say that something has happened, whatever stands behind them. */
export const PAST_AUXILIARIES: ReadonlySet<string> = setOf(
  'was were been had did has have became got went wasnt didnt hasnt',
)

/** Say that something will, must or can happen. */
export const MODALS: ReadonlySet<string> = setOf(
  'will shall should must can cannot could may might would wont cant',
)

/** Begin a question, if another word follows. */
export const QUESTION_WORDS: ReadonlySet<string> = setOf(
  'who whom whose what which when where why how is are am was were does did has had can could will would should shall may might must',
)

/** Stand before a command and change how, not what. */
export const COMMAND_PREFIXES: ReadonlySet<string> = setOf(
  'auto bulk mass batch force re de un pre please lets always never now also again then quick quickly soft hard cross co self not dont',
)

export const OTHER_FUNCTION_WORDS: ReadonlySet<string> = setOf(
  'and or but nor if than then so because while not no never yet it they we you he she i me us them him who too also again once twice do does be being',
)

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
