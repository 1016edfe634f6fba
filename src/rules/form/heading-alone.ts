import { defineFormRule } from '../form-rule.ts'
import { isHeading } from './demand.ts'

export const headingAlone = defineFormRule({
  code: 'TB103',
  severity: 'info',
  sure: 'practice',
  covers: ['U136'],
  bad: { change: { paragraphs: { headingSection: { keepNext: false } } }, at: 'headingSection' },
  good: { change: { paragraphs: { body: { keepNext: false } } } },
  check({ parts }, report) {
    const loose = parts.filter(
      ({ key, component, paragraph, standing }) =>
        isHeading(key) &&
        // A title that its text follows on the same line cannot be parted from it.
        component !== undefined &&
        (component.span?.[1] ?? component.paragraph.text.length) >= component.paragraph.text.length &&
        standing?.cell === undefined &&
        !paragraph.look.keepNext,
    )
    const [first, ...rest] = loose
    if (first !== undefined) report(first.place, { count: loose.length }, { others: rest.map(({ place }) => place) })
  },
})
