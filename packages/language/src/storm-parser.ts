import type { IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain'
import type { AstNode, LangiumCoreServices, Lexer, LexerResult } from 'langium'
import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium'
import type { Expectation } from './expectations.ts'
import { StormGeneratedModule, StormGeneratedSharedModule } from './generated/module.ts'
import { type Scan, scan } from './scanner.ts'
import { StormTokenBuilder } from './storm-tokens.ts'

/** Where a parser stopped, and what it was about. */
export interface ParseFailure {
  readonly expectation: Expectation
  /** Index of the first token that cannot be read; the number of tokens if the text ends too early. */
  readonly index: number
}

export interface ParsedTokens<Node> {
  /** As much as could be read; parts may be absent behind a failure, whatever the type says. */
  readonly node: Node
  readonly failure?: ParseFailure
}

/** Parses tokens by a rule of the grammar, up to the first that cannot be read. */
export function parseTokens<Node extends AstNode>(
  text: string,
  rule: string,
  tokens: IToken[],
): ParsedTokens<Node> {
  desk.tokens = tokens
  const result = parser.parse<Node>(text, { rule })
  const [error] = result.parserErrors
  if (!error) return { node: result.value }
  const found = tokens.indexOf(error.token)
  const index = found === -1 ? tokens.length : found
  return { node: result.value, failure: { expectation: readExpectation(error.message), index } }
}

/** Scans text into the tokens of the grammar; stops behind `tokensMax` of them. */
export function scanText(text: string, tokensMax?: number): Scan {
  return scan(text, vocabulary, tokensMax)
}

/** A sign that does not stand in the text. */
export function insertedToken(image: string): IToken {
  return { ...tokenOfWord({ image, startOffset: Number.NaN }, image), isInsertedInRecovery: true }
}

/** A token as if it were a word of the language. */
export function tokenOfWord<Token extends Pick<IToken, 'image' | 'startOffset'>>(
  token: Token,
  word: string,
): Token & IToken {
  const tokenType = vocabulary.get(word)
  if (!tokenType) throw new Error(`the grammar has no token ${word}`)
  return { ...token, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? 0 }
}

/** The parser speaks in texts only: what it expected goes through one. */
const messages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected, ruleName }) =>
    writeExpectation(ruleName, { token: expected.name, isComplete: false }),
  buildNotAllInputParsedMessage: ({ ruleName }) => writeExpectation(ruleName, { isComplete: true }),
  buildNoViableAltMessage: ({ ruleName }) => writeExpectation(ruleName, { isComplete: false }),
  buildEarlyExitMessage: ({ ruleName }) => writeExpectation(ruleName, { isComplete: false }),
}

function writeExpectation(ruleName: string, rest: Omit<Expectation, 'rule'>): string {
  // Langium appends a blank of no width to the names of its rules.
  return JSON.stringify({ rule: ruleName.replace(/\u200B$/, ''), ...rest })
}

function readExpectation(message: string): Expectation {
  return JSON.parse(message)
}

/** What the parser is to read next. */
const desk: { tokens: IToken[] } = { tokens: [] }

const services = createServices()
// Made before any token is: making the parser is what numbers the types of tokens.
const parser = services.parser.LangiumParser
const vocabulary = new Map(Object.entries(services.parser.Lexer.definition))

function createServices() {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), StormGeneratedSharedModule)
  return inject(createDefaultCoreModule({ shared }), StormGeneratedModule, {
    parser: {
      TokenBuilder: () => new StormTokenBuilder(),
      Lexer: (created) => stormLexer(created),
      ParserErrorMessageProvider: () => messages,
      // The library's own way around a problem costs time and stack without a limit; see `parseSticky`.
      ParserConfig: () => ({ recoveryEnabled: false }),
      // Texts and numbers stay as they were written: what they mean depends on their place.
      ValueConverter: () => ({ convert: plainName }),
    },
  })
}

/** Names that look the same are the same, however their accents are stored. */
function plainName(input: string): string {
  return isAscii(input) || input.startsWith('"') ? input : input.normalize('NFC')
}

function isAscii(text: string): boolean {
  return !/[\u0080-\uFFFF]/.test(text)
}

/** Hands the parser the tokens that our own scanner has made. */
function stormLexer(created: LangiumCoreServices): Lexer {
  const types = created.parser.TokenBuilder.buildTokens(created.Grammar)
  if (!Array.isArray(types)) throw new Error('the token builder gives a list')
  return {
    definition: Object.fromEntries(types.map((type: TokenType) => [type.name, type])),
    tokenize: (): LexerResult => ({ tokens: desk.tokens, hidden: [], errors: [] }),
  }
}
