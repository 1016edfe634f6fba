import { defineFormRule } from '../form-rule.ts'
import { provisionOf, severityOf } from './demand.ts'

/** `Số: 15/KH-SNV`: figures, what parts them from the symbol, the symbol. A number that the clerk has still to write has no figures. */
const line = /^số\s*[:.]?\s*(\d+)(\s*)([-–/])(\s*)(\p{L}+)\s*([-–/])/iu

/** How the number is written: the plan knows only which number it is. */
export const numberFigures = defineFormRule({
  code: 'TB077',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U077', 'U082'],
  bad: { change: { texts: { number: 'Số: 5/KH-SNV' } }, at: 'number' },
  good: { change: { texts: { number: 'Số: 105/KH-SNV' } } },
  check({ partsOf, profile }, report) {
    const part = partsOf('number').find(({ component }) => component?.appendix === undefined)
    const match = line.exec(part?.text.trim() ?? '')
    if (part === undefined || match === null) return
    const { number, symbol, numberPadBelow } = profile.wording
    const [, figures = '', before, sign = '', behind, , inner] = match
    const value = Number(figures)
    const right = value < numberPadBelow.v ? `0${value}` : String(value)
    const padding = { severity: severityOf(profile, numberPadBelow), clause: provisionOf(profile, numberPadBelow) }
    if (figures.length < right.length) report(part.place, { what: 'pad', text: figures, wanted: right }, padding)
    else if (figures !== right && value > 0)
      report(part.place, { what: 'overpad', text: figures, wanted: right }, { ...padding, severity: 'warning' })
    const [outerSign, innerSign] = [signBehind('{so}', number.v), signBehind('{loai}', symbol.v)]
    // A sign within the symbol has a rule of its own, on what the symbol says.
    if (outerSign === undefined || inner !== innerSign) return
    const severity = severityOf(profile, number) === 'error' ? ('warning' as const) : severityOf(profile, number)
    if (sign !== outerSign && sign !== '–') {
      const weight = { severity: severityOf(profile, number), clause: provisionOf(profile, number) }
      report(part.place, { what: 'sign', text: sign, wanted: outerSign }, weight)
    } else if (before !== '' || behind !== '')
      report(part.place, { what: 'blank', text: sign, wanted: outerSign }, { severity, clause: provisionOf(profile, number) })
  },
})

function signBehind(field: string, template: string): string | undefined {
  return template[template.indexOf(field) + field.length]
}
