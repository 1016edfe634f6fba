import type { WordBlock, WordParagraph } from '../../word/word-document.ts'
import { defineFormRule } from '../form-rule.ts'
import { isContent, provisionOf, severityOf } from './demand.ts'

export const endOfText = defineFormRule({
  code: 'TB075',
  severity: 'warning',
  alsoAs: ['error', 'info'],
  sure: 'text',
  covers: ['U135'],
  bad: { change: { end: 'Trên đây là Kế hoạch số hóa hồ sơ lưu trữ của Sở Nội vụ.' }, at: 'end' },
  good: { change: { end: 'Trên đây là Kế hoạch số hóa hồ sơ lưu trữ của Sở Nội vụ. /.' } },
  check({ parts, profile, word }, report) {
    const { endMark } = profile.wording
    const closing = parts.find(
      ({ key, component }) => /^(?:recipientsLabel|authority|position)/.test(key) && component?.appendix === undefined,
    )
    // Without a closing the file may be a piece, and behind a table the text has no end of its own.
    const before = closing && lastBefore(word.blocks, closing.standing?.table ?? closing.paragraph)
    const last = parts.find(({ paragraph }) => paragraph === before)
    if (last === undefined || !isContent(last.key) || last.component?.appendix !== undefined) return
    const words = (last.component?.paragraph.text ?? last.text).replace(/\s+/g, '')
    const typed = /(?:\.\/\.|[.,;:!?…”)/]*)$/u.exec(words)?.[0] ?? ''
    const isRight = endMark.v === './.' ? /\.?\/\.$/.test(words) : /(?<!\/)\.[”")]?$/.test(words)
    if (isRight) return
    // The State shows the mark in its samples alone, and unions borrow it; the Party says what it is.
    const weight = severityOf(profile, endMark)
    const borrowed = profile.family === 'nha_nuoc' ? ('warning' as const) : ('info' as const)
    const severity = endMark.v === './.' && weight !== 'info' ? borrowed : weight
    report(last.place, { mark: typed, wanted: endMark.v }, { severity, clause: provisionOf(profile, endMark) })
  },
})

/** The last block with words before another; undefined where that is a table. */
function lastBefore(blocks: readonly WordBlock[], end: WordBlock): WordBlock | undefined {
  const last = blocks.slice(0, Math.max(0, blocks.indexOf(end))).findLast((block) => block.kind === 'table' || !isBlank(block))
  return last?.kind === 'paragraph' ? last : undefined
}

function isBlank({ runs }: WordParagraph): boolean {
  return runs.every(({ text }) => text.trim() === '')
}
