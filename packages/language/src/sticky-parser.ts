import type { IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain'
import type { AstNode, LangiumCoreServices, Lexer, LexerResult } from 'langium'
import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium'
import { describeExpected, describeFound } from './expectations.ts'
import type { Expression, Sticky } from './generated/ast.ts'
import { StormGeneratedModule, StormGeneratedSharedModule } from './generated/module.ts'
import { scan } from './scanner.ts'
import { StormTokenBuilder } from './storm-tokens.ts'

/** The first thing in a sticky that cannot be read. Offsets count UTF-16 units from the start of its text. */
export interface ParseProblem {
  readonly start: number
  readonly end: number
  readonly message: string
}

export interface ParsedText<Node> {
  /** As much as could be read; parts may be absent behind a problem, whatever the type says. */
  readonly node: Node
  readonly problem?: ParseProblem
}

/** Name of the grammar rule for each kind of sticky. */
export type StickyRule = Sticky['$type']

/** Parses the text of one sticky. Total for text of a bounded depth; see `MEASURES` in outline.ts. */
export function parseSticky(text: string, rule: StickyRule): ParsedText<Sticky> {
  return parse<Sticky>(text, rule)
}

/** Parses an expression that stands in braces inside a text literal. */
export function parseExpression(text: string): ParsedText<Expression> {
  return parse<Expression>(text, 'Expression')
}

/** Scans text into the tokens of the grammar. */
export function scanText(text: string): ReturnType<typeof scan> {
  return scan(text, vocabulary)
}

/** The words of the language, for completion and for shell colours. */
export function languageWords(): string[] {
  return Object.keys(services.parser.Lexer.definition).filter((word) => /^[a-z]+$/.test(word))
}

const services = createServices()
const vocabulary = new Map(Object.entries(services.parser.Lexer.definition))

function createServices() {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), StormGeneratedSharedModule)
  return inject(createDefaultCoreModule({ shared }), StormGeneratedModule, {
    parser: {
      TokenBuilder: () => new StormTokenBuilder(),
      Lexer: (created) => stormLexer(created),
      ParserErrorMessageProvider: () => messages,
      // Recovery is by clauses (see `recovered`): the library's own costs time and stack without a limit.
      ParserConfig: () => ({ recoveryEnabled: false }),
      // Texts and numbers stay as they were written: what they mean depends on their place.
      ValueConverter: () => ({ convert: (input: string) => input }),
    },
  })
}

/** Hands out our own scanner in place of Chevrotain's lexer. */
function stormLexer(created: LangiumCoreServices): Lexer {
  const types = created.parser.TokenBuilder.buildTokens(created.Grammar)
  if (!Array.isArray(types)) throw new Error('the token builder gives a list')
  const vocabulary = new Map(types.map((type: TokenType) => [type.name, type]))
  return {
    definition: Object.fromEntries(vocabulary),
    tokenize: (text: string): LexerResult => ({ tokens: scan(text, vocabulary).tokens, hidden: [], errors: [] }),
  }
}

const messages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected, actual, ruleName }) =>
    `${describeExpected(ruleName, expected.name)}, but found ${describeFound(actual)}`,
  buildNotAllInputParsedMessage: ({ firstRedundant, ruleName }) =>
    `${describeExpected(ruleName, undefined)}, but found ${describeFound(firstRedundant)}`,
  buildNoViableAltMessage: ({ actual, ruleName }) =>
    `${describeExpected(ruleName, undefined)}, but found ${describeFound(actual[0])}`,
  buildEarlyExitMessage: ({ actual, ruleName }) =>
    `${describeExpected(ruleName, undefined)}, but found ${describeFound(actual[0])}`,
}

function parse<Node extends AstNode>(text: string, rule: string): ParsedText<Node> {
  const result = services.parser.LangiumParser.parse<Node>(text, { rule })
  const [error] = result.parserErrors
  if (!error) return { node: result.value }
  return { node: result.value, problem: { ...extentOf(error.token, text), message: error.message } }
}

function extentOf(token: IToken, text: string): { start: number; end: number } {
  const isEnd = Number.isNaN(token.startOffset) || token.image === ''
  if (isEnd) return { start: text.length, end: text.length }
  return { start: token.startOffset, end: (token.endOffset ?? token.startOffset) + 1 }
}
