import { defineFormRule } from '../form-rule.ts'
import { demandOf, fits } from './demand.ts'
import { tellOnce } from './tell-once.ts'
import { fillsLines } from './text-room.ts'

export const blockIndent = defineFormRule({
  code: 'TB008',
  severity: 'info',
  sure: 'practice',
  covers: ['U042'],
  bad: { change: { paragraphs: { body: { left: 15 } } }, at: 'body' },
  good: { change: { paragraphs: { bullet: { left: 15 } } } },
  check({ parts, profile, word }, report) {
    const breaches = parts.flatMap((part) => {
      const { component, paragraph, standing, key, place } = part
      const { left, right, firstLine } = paragraph.look
      if (key !== 'body' || component?.label !== undefined || paragraph.label !== undefined) return []
      if (component?.appendix !== undefined || standing?.cell !== undefined || standing?.inBox === true) return []
      const demand = demandOf(profile, key, 'firstLine')
      const isIndented = Math.max(left, right) > 4 && fillsLines(part, word)
      if (!isIndented || (demand !== undefined && !fits(demand, firstLine, 0.55))) return []
      return [{ kind: 'block', at: place, args: { left, right } }]
    })
    tellOnce<'TB008'>(breaches, report)
  },
})
