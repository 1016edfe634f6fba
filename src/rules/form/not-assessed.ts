import { defineFormRule } from '../form-rule.ts'
import type { Unassessed } from './form-reading.ts'

const order: readonly Unassessed[] = ['components', 'pages', 'pageNumberPlace', 'ruleLength', 'signature', 'place']

/**
 * Comes last: what the other rules had to leave open is told, so that nobody takes it for passed. What no Word file can show (signature, seal, the exact
 * place on the paper) is told of a document that is to be issued, and in the reason of the code.
 */
export const notAssessed = defineFormRule({
  code: 'TB190',
  severity: 'info',
  sure: 'practice',
  bad: { stage: 'final', at: 'parentBody' },
  good: {},
  check({ unassessed, stage, recognised, parts, placeAt, placeOf, paragraphs }, report) {
    const known = recognised.components.filter(
      ({ paragraph, span }) => paragraph.word !== undefined && /\S/.test(paragraph.text.slice(...(span ?? []))),
    ).length
    if (known > parts.filter(({ component }) => component !== undefined).length) unassessed.add('components')
    if (stage === 'final') {
      unassessed.add('signature')
      unassessed.add('place')
    }
    const matters = order.filter((matter) => unassessed.has(matter))
    const [first] = paragraphs
    if (matters.length > 0) report(first === undefined ? placeAt('than/1', 1) : placeOf(first.paragraph), { matters })
  },
})
