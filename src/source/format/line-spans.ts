import { Lexer } from 'yaml'
import type { Source } from '../read-source.ts'
import type { SourceNode } from '../source-tree.ts'
import { type YamlToken, yamlTokens } from '../yaml-tokens.ts'

/** What the passes of the formatter work on: a text that could be read, its tree, its words and where its lines begin. */
export interface FormatSource {
  readonly text: string
  readonly tree: SourceNode
  readonly tokens: readonly YamlToken[]
  readonly lines: readonly LineSpan[]
  /** What ends a line here. */
  readonly lineBreak: '\n' | '\r\n'
}

/** A line by offsets: `end` stands before its line break. */
export interface LineSpan {
  readonly start: number
  readonly end: number
  /** Where its first character other than a blank stands; `end` in an empty line. */
  readonly first: number
  /** The value that it goes on with: its blanks may be part of that. */
  readonly inside?: YamlToken
}

/** How far in a line stands: its leading blanks. */
export function indentOf({ first, start }: LineSpan): number {
  return first - start
}

/** Undefined where the file has no tree: nothing can be proved of it then. */
export function formatSource({ text, tree }: Source): FormatSource | undefined {
  if (tree === undefined) return undefined
  const tokens = yamlTokens(text)
  return { text, tree, tokens, lines: lineSpans(text, tokens), lineBreak: /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n' }
}

function lineSpans(text: string, tokens: readonly YamlToken[]): readonly LineSpan[] {
  const spans: LineSpan[] = []
  let token = 0
  for (let start = text.startsWith('\ufeff') ? 1 : 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const next = found < 0 ? text.length : found + 1
    const end = found < 0 ? next : text[found - 1] === '\r' && found > start ? found - 1 : found
    while ((tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= start) token += 1
    const one = tokens[token]
    // A block begins with the blanks of its first line, a tab is part of its words; a value in quotes that began above goes on here.
    const isInside = one !== undefined && (one.kind === 'block' ? one.start <= start : one.start < start)
    const first = start + text.slice(start, end).search(isInside && one.kind === 'block' ? /[^ ]|$/ : /[^ \t]|$/)
    spans.push({ start, end, first, ...(isInside ? { inside: one } : {}) })
    start = next
  }
  return spans
}

/** Where the dashes of block lists stand, in order. */
export function dashOffsets(text: string): readonly number[] {
  const offsets: number[] = []
  let at = 0
  let isScalar = false
  for (const token of new Lexer().lex(text)) {
    if (token === '\x02' || token === '\x18' || token === '\x1f') {
      isScalar = token === '\x1f'
      continue
    }
    if (!isScalar && token === '-') offsets.push(at)
    isScalar = false
    at += token.length
  }
  return offsets
}
