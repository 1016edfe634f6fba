import { defineRule } from '../rule.ts'

/** Most offices come nowhere near. */
const unusual = 10_000
/** Several provinces number all that they issue in one series, fifteen thousand a year and more: below this the number may well be right. */
const unheardOf = 30_000
/** `12345`, `99999`: typed to fill the place. */
const placeholder = /^(?:12345\d*|(\d)\1{4,})$/

/** Hardly an office issues ten thousand documents of one series in a year under one number each: five digits are mostly a placeholder or a slip. */
export const numberInvented = defineRule({
  code: 'TT029',
  group: 'dau-van-ban',
  severity: 'warning',
  alsoAs: ['info'],
  sure: 'practice',
  covers: ['U089'],
  bad: { yaml: 'so: ⟦12345⟧' },
  good: { yaml: 'so: 2345' },
  check({ plan }, report) {
    const { number } = plan
    if (number === undefined || !/^\d+$/.test(number.value) || Number(number.value) < unusual) return
    const mayBeRight = Number(number.value) < unheardOf && !placeholder.test(number.value)
    report(number.place, { number: number.value }, mayBeRight ? { severity: 'info' } : {})
  },
})
