import type { FlowBlock, FlowParagraph } from '../flow.ts'
import type { Stretch } from '../text-from.ts'
import { appendixLabel, isReference } from './appendix-label.ts'
import { isTitleLine } from './title-line.ts'

export type HeadKey = 'appendixLabel' | 'appendixTitle' | 'appendixReference'

export interface HeadLine {
  readonly key: HeadKey
  readonly stretch: Stretch
}

/** What was taken of the head before. */
export interface HeadSoFar {
  readonly labels: readonly Stretch[]
  readonly titles: readonly Stretch[]
  readonly references: readonly Stretch[]
}

const styles: ReadonlySet<string> = new Set<HeadKey>(['appendixLabel', 'appendixTitle', 'appendixReference'])
const referenceStart = /(?:^|\n)\s{0,9}[([]\s{0,3}(?:ban hành |đính |gửi |được ban hành )?kèm/iu

/** `PHỤ LỤC KÈM THEO KẾ HOẠCH SỐ …`: the reference on the label's line, without brackets. */
const bareReference = /^(?:ban hành )?kèm(?: theo)? (?:kế hoạch|quyết định|nghị quyết|công văn) số (?=.{0,10}\d)/iu

/** The lines of a paragraph of the head. A paragraph is taken as a whole, or none of its lines: then it is the first of the content. */
export function headLines(block: FlowParagraph, blocks: readonly FlowBlock[], at: number, head: HeadSoFar): readonly HeadLine[] {
  const { text, style } = block
  const all = trimmed({ paragraph: block, start: 0, end: text.length })
  if (style !== undefined) return styles.has(style) ? [{ key: style as HeadKey, stretch: all }] : []
  // A reference line may be broken over several lines, and may stand under the label or the title in one paragraph with it.
  const opening = text.search(referenceStart)
  const cut = opening >= 0 && isReference(text.slice(opening).trim()) ? opening : all.end
  const lines: HeadLine[] = []
  let from = all.start
  for (const row of text.slice(all.start, cut).split('\n')) {
    const stretch = trimmed({ paragraph: block, start: from, end: from + row.length })
    from += row.length + 1
    const line = text.slice(stretch.start, stretch.end)
    if (line === '') continue
    const isLabelled = head.labels.length > 0 || lines.some(({ key }) => key === 'appendixLabel')
    const label = isLabelled ? undefined : appendixLabel(line)
    if (label !== undefined && (head.titles.length === 0 || label.isCertain)) {
      const end = stretch.start + label.length
      lines.push({ key: 'appendixLabel', stretch: { ...stretch, end } })
      const rest = trimmed({ ...stretch, start: end })
      const isBare = bareReference.test(text.slice(rest.start, rest.end))
      if (rest.start < rest.end) lines.push({ key: isBare ? 'appendixReference' : 'appendixTitle', stretch: rest })
      continue
    }
    if (!isTitle(line, block, blocks, at, head, isLabelled)) return []
    lines.push({ key: 'appendixTitle', stretch })
  }
  if (cut < all.end) lines.push({ key: 'appendixReference', stretch: trimmed({ paragraph: block, start: cut, end: all.end }) })
  return lines
}

/**
 * A line of the title: in capitals; or in running letters where it goes on under one in capitals, or stands under the label, and the content
 * begins after it. A sentence, a note in brackets, a labelled line is content.
 */
function isTitle(
  line: string,
  block: FlowParagraph,
  blocks: readonly FlowBlock[],
  at: number,
  head: HeadSoFar,
  labelled: boolean,
): boolean {
  if (head.references.length > 0 && head.titles.length > 0) return false
  if (isTitleLine(line)) return true
  if (/^[-+•–([\d]|^(?:[IVXLC]{1,6}|[A-Za-zđĐ])\s{0,2}[.)/]\s|^(?:đơn vị(?: tính)?|đvt)\s{0,2}:/iu.test(line)) return false
  if (line.length > 400 || /[.;:!?]$/.test(line.replace(/\(.{0,80}\)$/u, ''))) return false
  const next = blocks[at + 1]
  const isOverReference = next?.kind === 'paragraph' && isReference(next.text.trim())
  if (head.titles.length === 0 && head.labels.length === 0 && !labelled && !isOverReference) return false
  if (head.titles.length >= 6) return false
  // The reference line stands under the whole title (NĐ 30/2020, Phụ lục I, Phần I, III.1.c).
  if (isOverReference || block.align === 'center') return true
  if (head.titles.length > 0 && /^\p{Ll}/u.test(line)) return true
  return leadsToContent(blocks, at, head)
}

/** Is the next block a table, a reference line or a labelled line? Lines of a title may be between. */
function leadsToContent(blocks: readonly FlowBlock[], at: number, { titles }: HeadSoFar): boolean {
  const own = blocks[at]
  const next = blocks[at + 1]
  const bold = own?.kind === 'paragraph' && own.runs.length > 0 && own.runs.every((run) => run.bold || run.text.trim() === '')
  if (titles.length > 0 && !bold) return false
  if (next === undefined) return false
  if (next.kind === 'table' || next.label !== undefined) return true
  const text = next.text.trim()
  return isTitleLine(text) || /^(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,2})\s{0,2}[.)-]\s|^[-+•–]/u.test(text)
}

function trimmed({ paragraph, start, end }: Stretch): Stretch {
  const text = paragraph.text.slice(start, end)
  return { paragraph, start: start + text.length - text.trimStart().length, end: end - (text.length - text.trimEnd().length) }
}
