/** Words that begin a sticky whose name may be a phrase in quotes. */
export const NAMED_STICKY_WORDS: ReadonlySet<string> = new Set(
  'context aggregate actor screen command event system policy process view enum value'.split(' '),
)
