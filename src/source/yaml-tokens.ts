import { Lexer } from 'yaml'

/** A piece of the file as YAML cuts it, where it holds words: the marks and blanks between them are left out. */
export interface YamlToken {
  readonly kind: 'plain' | 'block' | 'quoted' | 'comment'
  readonly start: number
  readonly end: number
}

/** What the lexer puts before a text, and where it starts a document: neither stands in the file. */
const scalarFollows = '\x1f'
const marks: ReadonlySet<string> = new Set(['\x02', '\x18', scalarFollows])

/** The words of a file by kind. It works on a file with mistakes too, where the parser's tree has lost what stands behind them. */
export function yamlTokens(text: string): readonly YamlToken[] {
  const tokens: YamlToken[] = []
  let at = 0
  let isScalar = false
  let isBlock = false
  for (const token of new Lexer().lex(text)) {
    if (marks.has(token)) {
      isScalar = token === scalarFollows
      continue
    }
    const kind = isScalar ? (isBlock ? 'block' : 'plain') : kindOf(token)
    if (kind !== undefined && token !== '') tokens.push({ kind, start: at, end: at + token.length })
    if (isScalar) isBlock = false
    else if (token.startsWith('|') || token.startsWith('>')) isBlock = true
    isScalar = false
    at += token.length
  }
  return tokens
}

/** The token in which an offset lies. */
export function tokenAt(tokens: readonly YamlToken[], offset: number): YamlToken | undefined {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const token = tokens[low]
  return token !== undefined && token.start <= offset ? token : undefined
}

function kindOf(token: string): YamlToken['kind'] | undefined {
  if (token.startsWith('#')) return 'comment'
  return token.startsWith('"') || token.startsWith("'") ? 'quoted' : undefined
}
