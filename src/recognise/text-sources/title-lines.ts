import { beginsBasis, beginsLower, beginsWithLabel, endsSentence, firstWordOf, isCapitals } from './line-shapes.ts'
import type { TextLine } from './text-line.ts'

/** Letters of what may still be a title. */
const longTitle = 60

/**
 * Lines in capitals without a label, and under them the lines of the subject up to a gap, a label or the end of a sentence. Under a subject that stands in
 * capitals itself a long line in small letters opens the text.
 */
export function titleLines(lines: readonly TextLine[]): ReadonlySet<number> {
  const titles = new Set<number>()
  let zone: 'none' | 'title' | 'subject' = 'none'
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const isCut = before !== undefined && line.gap === 'none' && (isCutTitle(before, line) || isTornTitle(before, line))
    const isTitle = isCapitals(line.text) && !beginsWithLabel(line.text) && !titleLabel.test(line.text) && !isCut
    if (isTitle) zone = 'title'
    else if (
      zone === 'title' &&
      line.gap !== 'wall' &&
      !opensText(line.text, before?.text ?? '') &&
      !isUnderSubject(line, before)
    )
      zone = 'subject'
    else if (zone !== 'subject' || line.gap !== 'none' || beginsBasis(line.text)) zone = 'none'
    if (!isTitle && (beginsWithLabel(line.text) || titleLabel.test(line.text) || endsSentence(line.text))) zone = 'none'
    if (zone !== 'none') titles.add(i)
  })
  return titles
}

/** A basis never is the subject; `Thực hiện …` is it only under the type alone. */
function opensText(line: string, before: string): boolean {
  return /^Căn cứ\s/u.test(line) || (beginsBasis(line) && !typeAlone.test(before))
}

function isUnderSubject({ text }: TextLine, before: TextLine | undefined): boolean {
  return before !== undefined && text.length > longTitle && isCapitals(before.text) && !typeAlone.test(before.text)
}

const typeAlone = /^[*\s]{0,4}kế hoạch[*\s]{0,4}$/iu

/** `I. MỤC ĐÍCH,` / `YÊU CẦU`: under a labelled title in capitals no other title in capitals stands without a label. */
export function isCutTitle({ text, label }: TextLine, b: TextLine): boolean {
  const words = text.replace(titleLabel, '')
  return (
    label === undefined &&
    words !== text &&
    isCapitals(words) &&
    (isCapitals(b.text) || /^\d{4}(?:\s?[-–]\s?\d{4})?$/.test(b.text)) &&
    !beginsWithLabel(b.text) &&
    !endsSentence(text)
  )
}

/** `I. MỤC` / `ĐÍCH`: cut inside a word of the title, or behind its comma, in a text whose lines are not cut at a width. */
export function isTornTitle({ text, label }: TextLine, b: TextLine): boolean {
  const words = text.replace(titleLabel, '')
  if (label !== undefined || b.label !== undefined || words === text || words.length > longTitle || beginsWithLabel(b.text))
    return false
  if (words.endsWith(',')) return isCapitals(words) && isCapitals(b.text)
  const word = `${/\S{1,8}$/u.exec(words)?.[0] ?? ''} ${firstWordOf(b.text).replace(/[,;:.]$/u, '')}`
  return titleWords.has(word.toLowerCase()) && (isCapitals(words) ? isCapitals(b.text) : beginsLower(b.text))
}

const titleLabel =
  /^(?:(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,2})\s?[.)/-]|(?:PHẦN|Phần|CHƯƠNG|Chương)\s(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,2}|THỨ \p{Lu}{2,4})\s?[.:-])\s{0,9}/u

/** Words of two syllables that titles of sections are made of. */
const titleWords: ReadonlySet<string> = new Set(
  `mục đích|mục tiêu|yêu cầu|nội dung|nhiệm vụ|giải pháp|biện pháp|tổ chức|thực hiện|triển khai|kinh phí|thời gian|địa điểm|đối tượng|thành phần|trách nhiệm|phân công|tình hình|kết quả|
  đặc điểm|phương pháp|kế hoạch|trọng tâm|báo cáo|căn cứ|quan điểm|chỉ tiêu`
    .split('|')
    .map((word) => word.trim()),
)
