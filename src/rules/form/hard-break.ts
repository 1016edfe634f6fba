import type { ComponentKey } from '../../profile/profile.ts'
import { defineFormRule } from '../form-rule.ts'

/** Those of one line have a rule of their own. */
const titles: ReadonlySet<ComponentKey> = new Set(['parentBody', 'issuingBody', 'typeName', 'subject', 'appendixTitle'])

export const hardBreak = defineFormRule({
  code: 'TB064',
  severity: 'info',
  sure: 'practice',
  covers: ['U014', 'U074'],
  bad: { change: { texts: { subject: 'Triển khai số hóa hồ sơ\nlưu trữ năm 2027' } }, at: 'subject' },
  good: {},
  check({ parts }, report) {
    const broken = parts.filter(
      ({ key, text, paragraph }, i) =>
        titles.has(key) &&
        paragraph.runs.some((run) => run.text.includes('\n')) &&
        // The lines of one paragraph may have been recognised one by one.
        (text.trim().includes('\n') || (parts[i + 1]?.paragraph === paragraph && parts[i + 1]?.key === key)),
    )
    const [first, ...rest] = broken
    if (first !== undefined) report(first.place, { count: broken.length }, { others: rest.map(({ place }) => place) })
  },
})
