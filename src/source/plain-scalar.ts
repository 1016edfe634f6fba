import type { SourceScalar } from './source-tree.ts'

/** First characters of a plain text that YAML 1.2 may read as something else (core schema): figures, signs, ~, and n, t, f of null, true, false. */
const maybeNoText = /^(?:[-+.\d~]|null|true|false)/i

const decimal = /^\d{1,15}$/

/** Everything else that the core schema does not read as text. */
const noText =
  /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

/** What a plain scalar that is not empty means; undefined where only the parser is asked (numbers but whole ones, TRUE, null). */
export function plainValue(words: string): SourceScalar['value'] | undefined {
  if (!maybeNoText.test(words)) return words
  if (decimal.test(words)) return Number(words)
  if (words === 'true' || words === 'false') return words === 'true'
  return noText.test(words) ? undefined : words
}

/** Can a plain scalar begin with this character, without looking at the next one? */
export function beginsPlain(code: number): boolean {
  return !indicators.has(code)
}

const indicators: ReadonlySet<number> = new Set([...'-?:,[]{}#&*!|>\'"%@` \n'].map((sign) => sign.charCodeAt(0)))
