import type { ComponentKey } from '../../profile/profile.ts'
import { defineFormRule } from '../form-rule.ts'

/** Those of one line have a rule of their own. */
const titles: ReadonlySet<ComponentKey> = new Set(['parentBody', 'issuingBody', 'typeName', 'subject', 'appendixTitle'])

export const hardBreak = defineFormRule({
  code: 'TB064',
  severity: 'info',
  sure: 'practice',
  covers: ['U014'],
  bad: { change: { texts: { subject: 'Triển khai số hóa hồ sơ\nlưu trữ năm 2027' } }, at: 'subject' },
  good: {},
  check({ parts }, report) {
    const broken = parts.filter(
      ({ key, text, paragraph }) =>
        titles.has(key) && text.trim().includes('\n') && paragraph.runs.some((run) => run.text.includes('\n')),
    )
    const [first, ...rest] = broken
    if (first !== undefined) report(first.place, { count: broken.length }, { others: rest.map(({ place }) => place) })
  },
})
