import { remembered } from './remembered.ts'

/**
 * The words of a name as they are read aloud: `KYCCheckFailed` is KYC, Check, Failed. Numbers with a sign between them
 * or letters behind them (`2nd`, `5x3`) are one word. Capitals stay as they are.
 */
export const wordsOfName = remembered((name): readonly string[] => name.match(WORD) ?? [])

const WORD =
  /\p{N}+(?:x\p{N}+|(?:st|nd|rd|th)(?!\p{Ll})|\p{Ll}(?!\p{L}))?|\p{Lu}{2,}s(?![\p{Ll}])|\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lm}\p{Lo}\p{M}'’]+|\p{L}/gu
