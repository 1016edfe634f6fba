import { defineRule } from '../rule.ts'

/** No office issues ten thousand documents of one series in a year under one number each: five digits are mostly a placeholder or a slip. */
export const numberInvented = defineRule({
  code: 'TT029',
  group: 'dau-van-ban',
  severity: 'warning',
  sure: 'practice',
  covers: ['U089'],
  bad: { yaml: 'so: ⟦12345⟧' },
  good: { yaml: 'so: 2345' },
  check({ plan }, report) {
    const { number } = plan
    if (number !== undefined && /^\d+$/.test(number.value) && Number(number.value) >= 10_000)
      report(number.place, { number: number.value })
  },
})
