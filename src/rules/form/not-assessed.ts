import type { NeverShown } from '../../catalogue/form.ts'
import { defineFormRule } from '../form-rule.ts'
import type { Unassessed } from './form-reading.ts'

const order: readonly Unassessed[] = ['components', 'pages', 'pageNumberPlace', 'ruleLength']

/** What no Word file shows, whatever it holds: told once beside the findings, since nothing of it can be put right in the file. */
export const neverShown: readonly NeverShown[] = ['signature', 'place', 'register', 'competence']

/** Comes last: what the other rules had to leave open in this file is told, so that nobody takes it for passed. */
export const notAssessed = defineFormRule({
  code: 'TB190',
  severity: 'info',
  sure: 'practice',
  bad: { change: { paragraphs: { pageNumber: { align: 'left' } } }, at: 'parentBody' },
  good: {},
  check({ unassessed, recognised, parts, placeAt, placeOf, paragraphs }, report) {
    const known = recognised.components.filter(
      ({ paragraph, span }) => paragraph.word !== undefined && /\S/.test(paragraph.text.slice(...(span ?? []))),
    ).length
    if (known > parts.filter(({ component }) => component !== undefined).length) unassessed.add('components')
    const matters = order.filter((matter) => unassessed.has(matter))
    const [first] = paragraphs
    if (matters.length > 0) report(first === undefined ? placeAt('than/1', 1) : placeOf(first.paragraph), { matters })
  },
})
