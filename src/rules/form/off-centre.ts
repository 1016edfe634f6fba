import { defineFormRule } from '../form-rule.ts'
import { tellOnce } from './tell-once.ts'

/** mm that nobody sees. */
const seen = 4

export const offCentre = defineFormRule({
  code: 'TB019',
  severity: 'info',
  sure: 'practice',
  covers: ['U066'],
  bad: { change: { paragraphs: { typeName: { firstLine: 10 } } }, at: 'typeName' },
  good: { change: { paragraphs: { typeName: { left: 20, right: 20 } } } },
  check({ parts, profile }, report) {
    const breaches = parts.flatMap(({ key, component, paragraph, place, standing }) => {
      const { align, left, right, firstLine } = paragraph.look
      if (align !== 'center' || standing?.inBox === true || profile.components[key]?.align?.v !== 'center') return []
      // Without a table an indent is what brings the signature to its side.
      if (component?.signature !== undefined && standing?.cell === undefined) return []
      // A box is set at the place that the form gives it by its indents.
      if (paragraph.look.boxed || profile.components[key]?.box !== undefined) return []
      const shift = Math.round(left + firstLine - right)
      return Math.abs(shift) <= seen ? [] : [{ kind: key, at: place, args: { component: key, shift } }]
    })
    tellOnce<'TB019'>(breaches, report)
  },
})
