import type { Plan } from '../../plan/plan.ts'
import type { Passage } from '../passages.ts'
import type { Reading } from '../reading.ts'

/** An appendix that the body names by its number. */
export interface AppendixMention {
  readonly passage: Passage
  /** The numeral: 0-based indexes into the passage's text. */
  readonly start: number
  readonly end: number
  readonly numeral: string
  readonly number: number
  /** Where the words "Phụ lục" begin. */
  readonly from: number
}

const numeral = String.raw`(?:[IVX]{1,5}|\d{1,2})`
const named = new RegExp(
  String.raw`(?<!\p{L})(?:[Pp]hụ lục|PHỤ LỤC)(?:\s(?:số\s)?)(${numeral}(?:(?:\s?[,;]\s?|\s?-\s?|\svà\s|\sđến\s)${numeral}(?![\p{L}\d/]|\.\d)){0,9})(?![\p{L}\d/]|\.\d)`,
  'gu',
)
/** What follows or goes before an appendix of another instrument. */
const others =
  /(?<!\p{L})(?:luật|pháp lệnh|nghị (?:định|quyết)|quyết định|thông tư|hướng dẫn|chỉ thị|quy (?:định|chế|chuẩn)|chương trình|đề án|công văn|điều lệ|kế hoạch số|tờ trình|báo cáo|thông báo|hợp đồng|văn bản số)(?!\p{L})/iu
const word = /phụ lục/g
const roles: ReadonlySet<Passage['role']> = new Set([
  'opening',
  'title',
  'unit',
  'paragraph',
  'bullet',
  'cell',
  'caption',
  'assignment',
  'closing',
  'footnote',
])

/** The passages of the body, outside appendices. */
export function bodyPassages(reading: Reading): readonly Passage[] {
  return reading.passages().filter(isOfBody)
}

/** Those of them in which the word stands. */
export function passagesWithWord(reading: Reading): readonly Passage[] {
  return reading.whereLower(word).filter(isOfBody)
}

function isOfBody({ role, appendix }: Passage): boolean {
  return appendix === undefined && roles.has(role)
}

/** The plan's own appendices that its body names with a number; those near another instrument's name are left out. */
export function appendixMentions(reading: Reading): readonly AppendixMention[] {
  return passagesWithWord(reading).flatMap((passage) => {
    const { text } = passage
    return [...takeMatches(text)].flatMap((match) => {
      const list = match[1] ?? ''
      const start = match.index + match[0].length - list.length
      if (belongsToAnother(text, match.index, start + list.length)) return []
      return [...list.matchAll(/[IVX]+|\d+/g)].flatMap((found): AppendixMention[] => {
        const number = readNumeral(found[0])
        const at = start + found.index
        return number === undefined
          ? []
          : [{ passage, start: at, end: at + found[0].length, numeral: found[0], number, from: match.index }]
      })
    })
  })
}

/** As many as a reader could follow; a text made of nothing else is not read to its end. */
function* takeMatches(text: string): Generator<RegExpMatchArray & { index: number }> {
  let count = 0
  for (const match of text.matchAll(named)) {
    yield match
    if (++count === 100) return
  }
}

/** Does a word of an appendix stand near the name of another instrument? */
export function belongsToAnother(text: string, start: number, end: number): boolean {
  return (
    others.test(sentence(text.slice(Math.max(0, start - 60), start), 'last')) ||
    others.test(sentence(text.slice(end, end + 60), 'first'))
  )
}

function sentence(text: string, side: 'first' | 'last'): string {
  const parts = text.split(/[.;](?=\s)/)
  return (side === 'first' ? parts[0] : parts.at(-1)) ?? ''
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']

export function readNumeral(numeral: string): number | undefined {
  if (/^\d+$/.test(numeral)) return Number(numeral)
  const at = romans.indexOf(numeral)
  return at < 0 ? undefined : at + 1
}

/** The number that an explicit label gives to an appendix, and the word before it: `Phụ lục 02` is 2 of `phụ lục`. */
export function readAppendixLabel(
  label: string,
): { readonly word: string; readonly numeral: string; readonly number: number } | undefined {
  const found = /^(\p{L}[\p{L}\s]{0,30}?)(?:\s+số)?\s+([IVX]{1,5}|\d{1,2})\s*[:.]?$/u.exec(label.trim())
  const number = readNumeral(found?.[2] ?? '')
  if (found === null || number === undefined) return undefined
  return { word: (found[1] ?? '').toLowerCase(), numeral: found[2] ?? '', number }
}

/** Has the plan an appendix of this number? A plan whose appendices bear names of their own (Biểu 01) is not judged: any number is its. */
export function hasAppendix({ appendices }: Plan, number: number): boolean {
  return appendices.some(({ explicitLabel }, i) => {
    if (explicitLabel === undefined) return i + 1 === number
    const own = readAppendixLabel(explicitLabel.value)
    return own === undefined || own.word !== 'phụ lục' || own.number === number
  })
}
