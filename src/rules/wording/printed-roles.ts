import type { PassageRole } from '../passages.ts'

/** Texts that print as they are typed: names in the head and the signature are set in capitals or have rules of their own. */
const asTyped: ReadonlySet<PassageRole> = new Set([
  'subject',
  'basis',
  'opening',
  'title',
  'unit',
  'paragraph',
  'bullet',
  'cell',
  'caption',
  'assignment',
  'closing',
  'appendixTitle',
  'footnote',
  'recipient',
])

/** Sentences of the author's, in which abbreviations are told and shorthand is out of place; lists of recipients have their own usage. */
const inSentences: ReadonlySet<PassageRole> = new Set([...asTyped].filter((role) => role !== 'recipient' && role !== 'cell'))

export function printsAsTyped(role: PassageRole): boolean {
  return asTyped.has(role)
}

export function isSentence(role: PassageRole): boolean {
  return inSentences.has(role)
}
