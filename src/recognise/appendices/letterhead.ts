import { foldName } from '../../language/agencies/fold-name.ts'
import type { FlowBlock, FlowTable } from '../flow.ts'

const nationalTitle = /^(?:cộng (?:hòa|hoà) xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|đoàn tncs hồ chí minh)$/u
const headWords =
  /^(?:độc lập\s?[-–]\s?tự do\s?[-–]\s?hạnh phúc|\*{1,3}|số\s?:?.{0,40}|.{0,40}ngày.{0,20}tháng.{0,20}năm.{0,10}|[-_–=*]{3,40})$/u

/**
 * How many blocks from `at` on are a letterhead of its own: the national or the Party's title with the issuer's names, number and date round it.
 * 0 where there is none. Appendices that are a form to fill in repeat it.
 */
export function letterheadAt(blocks: readonly FlowBlock[], at: number): number {
  const first = blocks[at]
  if (first?.kind === 'table') return isLetterheadTable(first) ? 1 : 0
  let titled = false
  let length = 0
  for (let i = at; i < blocks.length && length < 14; i += 1) {
    const block = blocks[i]
    if (block?.kind !== 'paragraph' || block.label !== undefined || block.text.length > 400) break
    const lines = linesOf(block.text)
    const isTitle = lines.some(isNationalTitle)
    const isHead = isTitle || lines.every((line) => headWords.test(foldName(line)))
    // Before the title stand the names of the parent and of the issuer, in capitals.
    const below = blocks[i + 1]
    const isAmong = titled && below?.kind === 'paragraph' && linesOf(below.text).every((line) => headWords.test(foldName(line)))
    if (!isHead && !(lines.every(isBodyName) && (titled ? isAmong : length < 4))) break
    titled ||= isTitle
    length += 1
  }
  return titled ? length : namesAgain(blocks, at)
}

/** The head of a document ends at its title, and has so many lines at most. */
const title = /^(?:kế hoạch|chương trình|phương án|đề án|quyết định|nghị quyết)(?!\p{L})/u
const mostOfHead = 14

/** The issuer's names, two lines or more, as they stand over the document itself: a form that is sent back begins with them. */
function namesAgain(blocks: readonly FlowBlock[], at: number): number {
  const lines = blocks.slice(0, Math.min(mostOfHead, at)).flatMap(nameLines)
  const end = lines.findIndex((line) => title.test(line))
  const names = new Set(end < 0 ? lines : lines.slice(0, end))
  let length = 0
  while (isSaid(blocks[at + length], names)) length += 1
  return length < 2 ? 0 : length
}

function isSaid(block: FlowBlock | undefined, names: ReadonlySet<string>): boolean {
  const lines = block === undefined || block.kind === 'table' || block.label !== undefined ? [] : nameLines(block)
  return lines.length > 0 && lines.every((line) => names.has(line))
}

/** Of a paragraph all of whose lines could be names, or of such in a table: folded. */
function nameLines(block: FlowBlock): readonly string[] {
  if (block.kind === 'table') return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(nameLines)))
  const lines = block.text.length <= 400 ? linesOf(block.text) : []
  return lines.every(isBodyName) ? lines.map(foldName) : []
}

function isLetterheadTable({ rows }: FlowTable): boolean {
  return (
    rows.length <= 6 &&
    rows.some(({ cells }) =>
      cells.some(({ blocks }) => blocks.some((block) => block.kind === 'paragraph' && linesOf(block.text).some(isNationalTitle))),
    )
  )
}

/** The lines of a text; columns that are only parted by blanks are lines of their own. */
function linesOf(text: string): readonly string[] {
  return text
    .split(/\n| {4,}/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function isNationalTitle(line: string): boolean {
  return nationalTitle.test(foldName(line))
}

function isBodyName(line: string): boolean {
  return line.length <= 120 && /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line)
}
