import type { FormArgs } from '../../catalogue/form.ts'
import { isCalendarDay } from '../../plan/parse-date.ts'
import { defineFormRule } from '../form-rule.ts'
import { provisionOf, severityOf } from './demand.ts'

export const dateLine = defineFormRule({
  code: 'TB070',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U090', 'U091', 'U092', 'U093', 'U096'],
  bad: { change: { texts: { placeDate: 'Sơn Hà, ngày 5 tháng 10 năm 2026' } }, at: 'placeDate' },
  good: { change: { texts: { placeDate: 'Sơn Hà, ngày      tháng 10 năm 2026' } } },
  check({ partsOf, profile }, report) {
    const part = partsOf('placeDate').find(({ component }) => component?.appendix === undefined)
    if (part === undefined) return
    const { placeDate, padDayBelow, padMonthBelow } = profile.wording
    const text = part.text.replace(/\s+/g, ' ').trim()
    const day = /ngày (\d)(?!\d)/iu.exec(text)?.[1]
    const month = /tháng (\d)(?!\d)/iu.exec(text)?.[1]
    const tell = (what: DateFault, wanted: string, source: typeof placeDate | typeof padDayBelow) =>
      report(part.place, { what, text, wanted }, { severity: severityOf(profile, source), clause: provisionOf(profile, source) })
    const isShort = [
      day !== undefined && Number(day) < padDayBelow.v,
      month !== undefined && Number(month) < padMonthBelow.v,
    ] as const
    if (isShort[0]) tell('day', `0${day}`, padDayBelow)
    if (isShort[1]) tell('month', `0${month}`, padMonthBelow)
    if (isShort[0] || isShort[1]) return
    if (isNoDay(text)) tell('invalid', '', placeDate)
    else if (/\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}/.test(text)) tell('figures', 'ngày … tháng … năm …', placeDate)
    // That March to September have no zero is seen in the samples alone.
    else if (/tháng 0[3-9](?!\d)/iu.test(text))
      report(
        part.place,
        { what: 'zero', text, wanted: String(Number(/tháng (\d+)/iu.exec(text)?.[1])) },
        { severity: 'info', clause: provisionOf(profile, padMonthBelow) },
      )
    // A blank place ends in dots, which stand for its comma as well.
    else if (/\p{L} ngày/iu.test(text) && !text.includes(',')) tell('comma', ',', placeDate)
  },
})

type DateFault = FormArgs['TB070']['what']

/** A whole date that no calendar has: 31 February. */
function isNoDay(text: string): boolean {
  const match = /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/iu.exec(text)
  return match !== null && !isCalendarDay({ day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) })
}
