import type { FindingArgs } from '../catalogue.ts'
import type { Finding } from '../finding.ts'
import { type KeyWords, withoutKeys, withParagraphs } from './in-word.ts'

/** One sentence a code, made from the finding's arguments. Both languages must have every code. */
export type Messages = MessagesOf<FindingArgs> & {
  /** How keys of the YAML are called where a Word file is judged, which has none. */
  readonly keyWords?: KeyWords
}

/** The sentences of some codes. */
export type MessagesOf<A> = { readonly [C in keyof A]: (args: A[C]) => string }

export type Language = 'vi' | 'en'

/** The sentence of a finding in the given language. */
export function messageOf(messages: Messages, finding: Finding): string {
  const make = messages[finding.code] as (args: unknown) => string
  const sentence = make(finding.args)
  // The path of a plan in YAML begins with a stroke.
  if (!wordPart.test(finding.path)) return sentence
  const { line } = finding.args as { readonly line?: number }
  const { keyWords } = messages
  const told = ofThePlan.test(finding.code) && keyWords !== undefined ? withoutKeys(sentence, keyWords) : sentence
  return line === undefined ? told : withParagraphs(told, line)
}

const wordPart = /^(?:than|bang|khung-chu|chu-thich)\//
/** Codes of what a plan says; those of reading and importing Word speak of the YAML that comes of it. */
const ofThePlan = /^(?:TT|VD|ND|LV|MD|NV)/
