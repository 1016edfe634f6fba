import { digitalSignatureLines } from './digital-signature-lines.ts'
import type { LineFate } from './line-fate.ts'
import { isExcerptNote, isRule } from './line-shapes.ts'
import { pageNumberLines } from './page-number-lines.ts'
import { portalLines } from './portal-lines.ts'
import type { SourceLine } from './source-lines.ts'
import { stampLines } from './stamp-lines.ts'

/** Blanks before what stands in the middle of a page of text. */
const farIndent = 24

/** `-----` under the subject (HD 36, HD 05), which programs that read PDF take for a word that goes on: `----Thực hiện …`. */
const gluedRule = /^[-–—_]{3,20}(?=\p{Lu}\p{Ll})/u

/** A page numbers its paragraphs itself, before the label that stands in the text: `  1. A.   NHIỆM VỤ TRỌNG TÂM`. */
const listNumber = /^\d{1,2}\.\s{1,3}(?=(?:[A-ZĐ]|[IVX]{1,4})\.\s{1,8}\p{Lu}{2})/u
const listIndent = 2

/** Which lines are set aside, and why. What is not surely foreign to the document stays in it. */
export function setAsideLines(lines: readonly SourceLine[]): ReadonlyMap<number, LineFate> {
  const texts = lines.map(({ words }) => words.text)
  const fates = new Map<number, LineFate>()
  texts.forEach((text, i) => {
    if (isRule(text)) fates.set(i, { reason: 'ruleLine' })
    else if (isExcerptNote(text)) fates.set(i, { reason: 'note' })
    else if ((lines[i]?.indent ?? 0) >= listIndent && listNumber.test(text))
      fates.set(i, { reason: 'portal', to: listNumber.exec(text)?.[0].length ?? 0 })
    else if (gluedRule.test(text)) fates.set(i, { reason: 'ruleLine', to: text.search(/[^-–—_]/u) })
  })
  // What is foreign to the document at its ends is so whatever it looks like.
  for (const found of [
    pageNumberLines(
      texts,
      (i) => lines[i]?.pageBefore === true,
      (i) => (lines[i]?.indent ?? 0) >= farIndent && !texts[i - 1] && !texts[i + 1],
    ),
    digitalSignatureLines(texts),
    stampLines(texts),
    portalLines(texts),
  ]) {
    for (const [line, fate] of found) {
      const known = fates.get(line)?.reason
      if (known === undefined || known === 'ruleLine' || known === 'note') fates.set(line, fate)
    }
  }
  return fates
}
