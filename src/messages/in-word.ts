/** Words for keys of the YAML: what their component is called on paper. The longer key comes first. */
export type KeyWords = Readonly<Record<string, string>>

/** What the author wrote is quoted, and stays as it is. */
const quoted = /(«[^»]*»|“[^”]*”)/

/**
 * A sentence that names keys of the YAML, for who reads it of a Word file: a key in brackets behind its component goes (`ký thay (ky_thay)`), any other
 * becomes the component's name.
 */
export function withoutKeys(sentence: string, words: KeyWords): string {
  const { bracketed, named } = patterns.get(words) ?? patternsOf(words)
  return outsideQuotes(sentence, (part) =>
    part.replace(bracketed, '').replace(named, (whole, found: string) => words[found] ?? whole),
  )
}

/** The lines of a Word file are its paragraphs. */
export function withParagraphs(sentence: string, line: number): string {
  return outsideQuotes(sentence, (part) =>
    part.replace(`dòng ${line}`, `đoạn ${line}`).replace(`line ${line}`, `paragraph ${line}`),
  )
}

function outsideQuotes(sentence: string, change: (part: string) => string): string {
  return sentence
    .split(quoted)
    .map((part, i) => (i % 2 === 1 ? part : change(part)))
    .join('')
}

interface Patterns {
  /** ` (chu_tri hoặc thuc_hien)`, ` (kho_giay: ngang)` */
  readonly bracketed: RegExp
  readonly named: RegExp
}

/** By language: made for the first sentence that needs them. */
const patterns = new WeakMap<KeyWords, Patterns>()

function patternsOf(words: KeyWords): Patterns {
  const keys = Object.keys(words).map((key) => key.replace('.', '\\.'))
  const key = `(?:${keys.join('|')})(?![\\p{L}_])`
  // `so` and `ky` are words, too: keys only where they stand in brackets.
  const inBrackets = `(?:${[...keys, 'so', 'ky'].join('|')})(?![\\p{L}_])`
  const made = {
    bracketed: new RegExp(` \\(${inBrackets}(?:: [a-z_]{1,20})?(?:(?:, | hoặc | or )${inBrackets}){0,4}\\)`, 'gu'),
    named: new RegExp(`(?<![\\p{L}_.])\`?(${key})\`?(?:: [a-z_]{1,20}(?![\\p{L}_]))?`, 'gu'),
  }
  patterns.set(words, made)
  return made
}
