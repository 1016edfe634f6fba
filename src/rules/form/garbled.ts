import { isLegacyRun } from '../../word/notices.ts'
import type { WordDocument, WordParagraph } from '../../word/word-document.ts'
import { standingParagraphs } from './standing.ts'

/** Is it typed in the code of an old font (TCVN3, VNI)? Its letters are then not those that are printed, and nothing can be said of them. */
export function isGarbled({ runs }: WordParagraph): boolean {
  return runs.some(isLegacyRun)
}

/** Is most of the file typed so? Then it cannot be told what any of it is. */
export function isMostlyGarbled(word: WordDocument): boolean {
  if (!word.notices.some(({ kind }) => kind === 'legacyFont')) return false
  const written = standingParagraphs(word).filter(({ paragraph }) => paragraph.runs.some(({ text }) => /\p{L}/u.test(text)))
  return written.filter(({ paragraph }) => isGarbled(paragraph)).length > written.length / 2
}

/** `KẾ HOẠCH` in TCVN3 and in VNI, as Unicode shows them. */
const garbledTitle = /^\s*k(?:õ|eá) ho(?:¹|aï)ch/iu

/** Does its title say that it is a plan? */
export function saysPlanGarbled(word: WordDocument): boolean {
  return standingParagraphs(word).some(({ paragraph }) => garbledTitle.test(paragraph.runs.map(({ text }) => text).join('')))
}
