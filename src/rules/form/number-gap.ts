import { defineFormRule } from '../form-rule.ts'

export const numberGap = defineFormRule({
  code: 'TB067',
  severity: 'info',
  sure: 'practice',
  covers: ['U088'],
  bad: { change: { texts: { number: 'Số: /KH-SNV' } }, at: 'number' },
  good: { change: { texts: { number: 'Số:        /KH-SNV' } } },
  check({ partsOf }, report) {
    const part = partsOf('number').find(({ component }) => component?.appendix === undefined)
    const gap = /^số\s?:?([\s.…_]*)[/-]/iu.exec(
      (part?.paragraph.runs ?? [])
        .map(({ text }) => text)
        .join('')
        .trimStart(),
    )?.[1]
    if (part === undefined || gap === undefined || gap.includes('\t')) return
    const blanks = gap.replace(/…/g, '...').length
    if (blanks < 4) report(part.place, { blanks })
  },
})
