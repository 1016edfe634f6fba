import type { FormArgs } from '../../catalogue/form.ts'
import { defineFormRule } from '../form-rule.ts'
import { provisionOf } from './demand.ts'
import type { FormReading } from './form-reading.ts'
import { type Breach, tellOnce } from './tell-once.ts'

type ReferenceFault = Omit<FormArgs['TB087'], 'count'>

/** `(Kèm theo Kế hoạch số 15/KH-SNV ngày 05 tháng 10 năm 2026 của Sở Nội vụ)`; what the clerk has still to fill in is left out. */
const numbered = /kế hoạch\s+số\s*:?\s*(\d+)\s*[-–/]\s*(\p{L}[\p{L}\d–/&.-]*)/iu
const dated = /ngày\s*(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2})\s*,?\s*(?:năm|[/.-])\s*(\d{4})/iu

/** The line under an appendix's title names the document to which it belongs (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1 điểm c). */
export const referenceLine = defineFormRule({
  code: 'TB087',
  severity: 'warning',
  sure: 'derived',
  covers: ['U170'],
  bad: {
    change: {
      texts: { appendixReference: '(Kèm theo Kế hoạch số 16/KH-SNV ngày 05 tháng 10 năm 2026 của Sở Nội vụ)' },
    },
    at: 'appendixReference',
  },
  good: {
    change: { texts: { appendixReference: '(Kèm theo Kế hoạch số      /KH-SNV ngày     tháng 10 năm 2026 của Sở Nội vụ)' } },
  },
  check(form, report) {
    const { partsOf, profile } = form
    const clause = provisionOf(profile, profile.wording.appendix.reference)
    const own = headOf(form)
    const breaches = partsOf('appendixReference').flatMap(({ text, place }): readonly Breach<ReferenceFault>[] => {
      // The decision with which a plan is issued has a line of its own.
      if (!/kế hoạch/iu.test(text)) return []
      const number = numbered.exec(text)
      const said = number === null ? undefined : `${Number(number[1])} ${lettersOf(number[2] ?? '')}`
      const day = dayIn(text)
      const faults: ReferenceFault[] = []
      if (said !== undefined && own.number !== undefined && said !== own.number.key)
        faults.push({ what: 'number', text: `${number?.[1]}/${number?.[2]}`, wanted: own.number.text })
      if (day !== undefined && own.day !== undefined && day !== own.day) faults.push({ what: 'day', text: day, wanted: own.day })
      return faults.map((args) => ({ kind: `${args.what} ${args.text}`, at: place, args, clause }))
    })
    tellOnce<'TB087'>(breaches, report)
  },
})

function headOf({ partsOf }: FormReading): {
  readonly number: { readonly key: string; readonly text: string } | undefined
  readonly day: string | undefined
} {
  const textOf = (key: 'number' | 'placeDate') =>
    partsOf(key).find(({ component }) => component?.appendix === undefined)?.text ?? ''
  const match = /số\s*:?\s*(\d+)\s*[-–/]\s*(\p{L}[\p{L}\d–/&. -]*)/iu.exec(textOf('number'))
  return {
    number:
      match === null
        ? undefined
        : { key: `${Number(match[1])} ${lettersOf(match[2] ?? '')}`, text: match[0].replace(/^số\s*:?\s*/iu, '').trim() },
    day: dayIn(textOf('placeDate')),
  }
}

function dayIn(text: string): string | undefined {
  const match = dated.exec(text)
  return match === null ? undefined : `${Number(match[1])}/${Number(match[2])}/${match[3]}`
}

function lettersOf(symbol: string): string {
  return symbol.replace(/[^\p{L}\d]/gu, '').toLocaleUpperCase('vi')
}
