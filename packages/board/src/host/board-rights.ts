/** What somebody may do at a board; undefined: not even look. */
export type BoardRights =
  | {
      readonly mayWrite: boolean
      /** When what they have shown is no longer good; never where it is left out. */
      readonly expiresAtMs?: number | undefined
    }
  | undefined

/** What whoever shows this token may do. */
export type RightsOf = (token: string) => BoardRights | Promise<BoardRights>
