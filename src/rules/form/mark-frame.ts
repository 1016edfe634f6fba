import { defineFormRule } from '../form-rule.ts'
import { isPrescribed, provisionOf } from './demand.ts'

export const markFrame = defineFormRule({
  code: 'TB102',
  severity: 'warning',
  sure: 'text',
  covers: ['U172'],
  bad: { change: { paragraphs: { urgency: { boxed: false } } }, at: 'urgency' },
  good: {},
  check({ parts, profile }, report) {
    for (const part of parts) {
      const { key, standing, paragraph, place, text } = part
      if (key !== 'urgency' && key !== 'circulation') continue
      const frame = profile.components[key]?.boxWidths ?? profile.components[key]?.box
      if (frame === undefined || !isPrescribed(frame)) continue
      const borders = standing?.cell?.borders
      const isFramed =
        paragraph.look.boxed ||
        standing?.inBox === true ||
        paragraph.part.kind === 'textBox' ||
        // A shape around the words may be drawn near them.
        paragraph.drawings.length > 0 ||
        (borders?.top === true && borders.bottom && borders.left && borders.right)
      if (!isFramed) report(place, { mark: text }, { clause: provisionOf(profile, frame) })
    }
  },
})
