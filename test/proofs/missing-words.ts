import type { PrintedText } from './docx-text.ts'
import { foldWords } from './fold-words.ts'
import type { WordGroup } from './plan-words.ts'

/** The sentences of the plan that are not printed in their order, or not as often as they were written. Empty: all is well. */
export function misplacedSentences(groups: readonly WordGroup[], printed: PrintedText): string[] {
  const body = flat(printed.body)
  const everything = flat(`${printed.body}\n${printed.notes}\n${printed.margins}`)
  const wrong: string[] = []
  let at = 0
  for (const { name, ordered, texts } of groups) {
    let furthest = at
    for (const sentence of texts.flatMap(sentences)) {
      const found = name === 'anywhere' ? everything.indexOf(sentence) : body.indexOf(sentence, ordered ? furthest : at)
      if (found < 0) wrong.push(`${name}: ${everything.includes(sentence) ? 'out of order' : 'missing'}:${sentence}`)
      // The blank after a sentence is the blank before the next.
      else if (name !== 'anywhere') furthest = Math.max(furthest, found + sentence.length - 1)
    }
    at = furthest
  }
  return [...wrong, ...repeatedSentences(groups, everything)]
}

/** A sentence of the body or an appendix that is printed more often than it was written. */
function repeatedSentences(groups: readonly WordGroup[], everything: string): string[] {
  const written = flat(groups.flatMap(({ texts }) => texts.flatMap(sentences)).join(' '))
  const bodies = groups.filter(({ name }) => name === 'body' || name === 'appendices')
  return bodies
    .flatMap(({ texts }) => texts.flatMap(sentences))
    .filter((sentence) => sentence.trim().split(' ').length >= 8)
    .filter((sentence) => count(everything, sentence) > count(written, sentence))
    .map((sentence) => `repeated:${sentence}`)
}

/** The words of the plan that are printed nowhere; their order is not asked. A label that the author typed may be the form's own. */
export function lostWords(groups: readonly WordGroup[], printed: PrintedText): string[] {
  const everything = flat(`${printed.body}\n${printed.notes}\n${printed.margins}`)
  return groups
    .flatMap(({ texts }) => texts.flatMap((text) => text.split('\n')))
    .map((text) => text.replace(typedMark, ''))
    .map((text) => flat(text))
    .filter((text) => text.trim() !== '' && !everything.includes(text))
}

const typedMark = /^[*\s]*(?:(?:[-+•–]|\(?\d+(?:\.\d+)*[.)-]|[IVXLC]+[.)-]|[a-zđ][.)]|TM\.|KT\.|Lưu:|Số:|Căn cứ)\s+)+/

function flat(text: string): string {
  return ` ${foldWords(text).join(' ')} `
}

/** Split where a sentence ends; each with a blank before and after. */
function sentences(text: string): string[] {
  return text
    .replaceAll('\n', ' ')
    .split(/(?<=[.;:!?…]["”)*]*)\s+/)
    .map(flat)
    .filter((sentence) => sentence.trim() !== '')
}

function count(text: string, part: string): number {
  let times = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length - 1)) times++
  return times
}
