import { beginsWithOffice } from '../closing/office-words.ts'
import { sliceMapped, trimMapped } from './mapped-text.ts'
import { runOnHead } from './run-on-head.ts'
import { runOnLabels, sectionsInLine } from './run-on-labels.ts'
import type { SourceLine } from './source-lines.ts'

/** No paragraph of a head or a closing is as long. */
const leastLength = 200
/** Words before `Nơi nhận:` that stand on no line with it: those of a signature are fewer. */
const mostBeforeRecipients = 160

const recipients = /(?<=\s)Nơi\s{1,3}nhận\s{0,3}:/giu
const archive = /(?<!\p{L})Lưu(?!\p{L})/iu
const authority = /(?<=[.;:,)/”"]\s{1,9})(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\.?\s{0,3}(?=\p{Lu}{2})/gu
const office = /(?<=(?<!(?:KT|TM|TL|TUQ|Q))[.;/]\s{1,9})(?:Q\. ?)?(?=\p{Lu}{2,7} \p{Lu}{2})/gu
const second =
  /(?<=\p{Lu}\s{1,9})(?:(?:KT|TL|TUQ|Q)\.\s{0,3}(?=\p{Lu}{2})|(?:PHÓ (?:CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG|CHÁNH|CỤC TRƯỞNG)|THỨ TRƯỞNG)(?!\p{L}))/gu
const name =
  /(?<=(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|VĂN PHÒNG|TRƯỞNG \p{Lu}{2,7}|TRƯỞNG|BÍ THƯ)\s{1,9}(?:\([đĐ]ã ký\)\s{1,9})?)(?:\p{Lu}\p{Ll}{0,7}\s{1,3}){1,4}\p{Lu}\p{Ll}{1,7}(?!\p{L})/gu
const closes = /(?<=[.;:/]\s{1,9})Trên đây là(?= )/gu
const appendix = /(?<=\p{Ll}\s{1,9})(?:PHỤ LỤC|BIỂU MẪU|DANH SÁCH|LỊCH TRÌNH)(?!\p{L})/gu

/**
 * Lines that run on over what stands on lines of its own, as where all line breaks of a page or of a part of it were lost, taken apart before what shows by
 * itself that it begins a line: what the form prescribes in the head, type, bases, labels in their order, recipients, signature. No letter is lost; between
 * labels the lines stay as long as they are.
 */
export function runOnLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  const whole = lines.some(({ words }) => gluedTitles.test(words.text)) ? lines.flatMap(withoutGlue) : lines
  return whole.some(({ words }) => words.text.length > leastLength) ? whole.flatMap(partsOf) : whole
}

/** A cell that lost the break between the national title and the motto. */
const gluedTitles = /(?<=VIỆT NAM)(?=Độc lập\s?[-–])/u

function withoutGlue(line: SourceLine): readonly SourceLine[] {
  const at = gluedTitles.exec(line.words.text)?.index
  return at === undefined ? [line] : [partOf(line, 0, at), partOf(line, at, line.words.text.length)]
}

function partsOf(line: SourceLine): readonly SourceLine[] {
  const { words } = line
  const { text } = words
  if (text.length <= leastLength || line.raw.includes('\t') || text.includes('|')) return [line]
  const cuts = cutsIn(text)
  return cuts.length === 0 ? [line] : [0, ...cuts].map((from, at) => partOf(line, from, cuts[at] ?? text.length))
}

function partOf(line: SourceLine, from: number, to: number): SourceLine {
  const words = trimMapped(sliceMapped(line.words, from, to))
  const { indent, pageBefore, hardBreak } = line
  const first = from === 0
  return {
    words,
    raw: words.text,
    start: words.at(0),
    indent: first ? indent : 0,
    pageBefore: first && pageBefore,
    hardBreak: to === line.words.text.length ? hardBreak : true,
  }
}

/** Where parts of the line begin, but for the first; none where it may be a paragraph as it is. */
function cutsIn(text: string): readonly number[] {
  const head = runOnHead(text)
  const ends = endOf(text, head.end)
  const sections = sectionsInLine(text, head.end)
  if (head.cuts.length === 0 && ends.length === 0 && sections < 2) return []
  const labels = runOnLabels(text, { from: head.end, to: ends[0] ?? text.length })
  return [...new Set([...head.cuts, ...labels, ...ends])].filter((at) => at > 0 && at < text.length).sort((a, b) => a - b)
}

/** A name behind an office in capitals; the word that begins what a site wrote behind it is none of its own. */
function namesIn(text: string, from: number): readonly number[] {
  return [...text.slice(from).matchAll(name)].flatMap(({ index, 0: words }) => {
    const behind = from + index + words.length
    const more = /^\s{1,9}\p{Ll}/u.test(text.slice(behind, behind + 12))
    return [from + index, more ? behind - (/\S+$/u.exec(words)?.[0].length ?? 0) : behind]
  })
}

/** The closing sentence, recipients and signature, where they stand behind a body. */
function endOf(text: string, from: number): readonly number[] {
  const label = [...text.matchAll(recipients)].findLast(({ index }) => index - from > mostBeforeRecipients)?.index
  if (label === undefined || !archive.test(text.slice(label, label + 3000))) return []
  const zone = text.lastIndexOf('Trên đây là', label)
  const begin = Math.max(from, zone < 0 || label - zone > 1500 ? label - 400 : zone)
  const found = [closes, authority, office, second, appendix].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index }) =>
      index >= begin && (pattern !== office || beginsWithOffice(text.slice(index, index + 40))) ? [index] : [],
    ),
  )
  return [...new Set([label, ...found, ...namesIn(text, begin)])].sort((a, b) => a - b)
}
