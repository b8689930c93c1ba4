import type { TokenType } from 'chevrotain'
import type { GrammarAST } from 'langium'
import { DefaultTokenBuilder } from 'langium'

/**
 * Words that an expression could not be read without. Every other word of the language is also good as
 * a name: people call things what they are called.
 */
const RESERVED_WORDS = new Set(
  'and or not if then else match contains is mod div when where otherwise'.split(' '),
)

export function isReservedWord(word: string): boolean {
  return RESERVED_WORDS.has(word)
}

/** Makes each unreserved keyword a kind of ID, so that the grammar takes it wherever a name may stand. */
export class StormTokenBuilder extends DefaultTokenBuilder {
  protected override buildKeywordToken(
    keyword: GrammarAST.Keyword,
    terminals: TokenType[],
    caseInsensitive: boolean,
  ): TokenType {
    const token = super.buildKeywordToken(keyword, terminals, caseInsensitive)
    const name = terminals.find((terminal) => terminal.name === 'ID')
    if (name && /^[a-z]+$/.test(keyword.value) && !isReservedWord(keyword.value)) {
      token.CATEGORIES = [name]
    }
    return token
  }

  /** What no rule of the grammar wants still becomes a token, so that a message can point at it. */
  protected override buildTerminalTokens(
    rules: Parameters<DefaultTokenBuilder['buildTerminalTokens']>[0],
  ): TokenType[] {
    const unwanted = ['UNCLOSED_TEXT', 'UNCLOSED_COMMENT', 'UNKNOWN']
    return [...super.buildTerminalTokens(rules), ...unwanted.map((name) => ({ name, PATTERN: /(?!)/ }))]
  }
}
