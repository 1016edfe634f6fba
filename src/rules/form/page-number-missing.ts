import { wrapText } from '../../typeface/wrap-text.ts'
import type { WordBlock, WordParagraph } from '../../word/word-document.ts'
import { defineFormRule } from '../form-rule.ts'
import { provisionOf, severityOf } from './demand.ts'
import type { FormReading } from './form-reading.ts'
import { showsPage } from './measured-part.ts'
import { pagePlace } from './page-place.ts'

export const pageNumberMissing = defineFormRule({
  code: 'TB034',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U028'],
  bad: { change: { pageNumber: 'none' }, at: 'trang/1' },
  good: {},
  check(form, report) {
    const { profile, word, margins, paragraphs, pages } = form
    if ([...margins, ...paragraphs].some(({ paragraph }) => showsPage(paragraph))) return
    if (pages === 1) return
    const why = pages !== undefined ? ('pages' as const) : isSurelyLong(form) ? ('long' as const) : undefined
    if (why === undefined) {
      form.unassessed.add('pages')
      return
    }
    if (word.sections.length === 0) return
    const { zone } = profile.pageNumber
    report(pagePlace(form, 0), { why }, { severity: severityOf(profile, zone), clause: provisionOf(profile, zone) })
  },
})

/** Does it fill more than a page, whoever lays it out? A page break with words behind it, or more lines than a page holds. */
function isSurelyLong({ paragraphs, word }: FormReading): boolean {
  const written = paragraphs.filter(({ paragraph }) => paragraph.runs.some(({ text }) => text.trim() !== ''))
  const first = written[0]?.paragraph.section
  const last = written.at(-1)?.paragraph
  if (last !== undefined && first !== undefined) {
    const breaks = word.sections.slice(first + 1, last.section + 1)
    if (breaks.some(({ starts }) => starts === 'nextPage' || starts === 'oddPage' || starts === 'evenPage')) return true
  }
  const broken = written.findIndex(
    ({ paragraph }) => paragraph.look.pageBreakBefore || paragraph.runs.some(({ text }) => text.includes('\f')),
  )
  if (broken > 0 && broken < written.length - 1) return true
  const [section] = word.sections
  if (section === undefined) return false
  const height = ((section.height - section.top - section.bottom) / 25.4) * 72
  // Another layout program is a little more sparing.
  return heightOf(word.blocks, ((section.width - section.left - section.right) / 25.4) * 72) > height * 1.2
}

/** The least height of blocks in pt, in a column of `width` pt: what stands side by side counts once. */
function heightOf(blocks: readonly WordBlock[], width: number): number {
  return blocks.reduce((sum, block) => {
    if (block.kind === 'paragraph') return sum + heightOfParagraph(block, width)
    return block.rows.reduce((rows, { cells }) => {
      const heights = cells.map((cell) => heightOf(cell.blocks, (cell.width / 25.4) * 72))
      return rows + Math.max(0, ...heights)
    }, sum)
  }, 0)
}

function heightOfParagraph({ runs, look }: WordParagraph, width: number): number {
  const size = Math.max(0, ...runs.map((run) => run.look.size))
  const text = runs.map((run) => run.text).join('')
  if (size === 0 || text.trim() === '') return 0
  const room = width - ((look.left + look.right) / 25.4) * 72
  const lines = text.split('\n').flatMap((line) => wrapText(line, room, { size, bold: false, italic: false }))
  const height = 'exact' in look.line ? look.line.exact : size * 1.15 * ('multiple' in look.line ? look.line.multiple : 1)
  return lines.length * height + Math.max(look.after, look.before)
}
