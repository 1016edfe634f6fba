import { remember } from '../../language/agencies/remember.ts'
import { parseSymbol } from '../../language/citations/symbol.ts'
import { unmarked, withoutNumberWord } from '../../plan/typed-marks.ts'

/** A number as it counts: `07` is 7, `15a` is 15 and `a`. */
export interface PlanNumber {
  readonly value: number
  readonly letter: string
}

const plain = /^(\d{1,6})([a-zđ]?)$/u

/** Undefined for what is no number: a finding of the plan itself tells that. */
export function readPlanNumber(text: string): PlanNumber | undefined {
  const match = plain.exec(unmarked(text.trim(), withoutNumberWord).toLowerCase())
  return match === null ? undefined : { value: Number(match[1]), letter: match[2] ?? '' }
}

/** The same for two spellings of one number. */
export function numberKey({ value, letter }: PlanNumber): string {
  return `${value}${letter}`
}

/** A symbol in a form in which spellings are equal, and what a series hangs on: type and bodies, without the unit that drafted. */
export interface PlanSymbol {
  readonly whole: string
  readonly series: string
}

/** Every plan of a body bears the same: it is read once. */
export function readPlanSymbol(text: string): PlanSymbol {
  return symbolOnce(text)
}

const symbolOnce = remember((text): PlanSymbol => {
  const whole = text.replace(/\s+/gu, '').replace(/[‐-―]/gu, '-').replaceAll('Ð', 'Đ')
  const parsed = parseSymbol(whole)
  if (parsed === undefined) return { whole: whole.toUpperCase(), series: whole.toUpperCase() }
  const { symbol, type = '', organs } = parsed
  return { whole: symbol.toUpperCase(), series: [type, ...organs].join('-').toUpperCase() }
})

/** `KH/TĐTN` of `KH/TĐTN-BTG`. */
export function withoutUnit(text: string): string {
  const { symbol = text, unit } = parseSymbol(text) ?? {}
  return unit === undefined ? symbol : symbol.slice(0, -unit.length - 1)
}

/** Number and symbol as they are shown: `05/KH-SNV`, `54-KH/TU` (NĐ 30/2020, Phụ lục I, Phần I, II.3.c; HD 05-HD/VPTW, II/I/3.2.2). */
export function shownNumber({ value, letter }: PlanNumber, symbol: string | undefined): string {
  const number = `${String(value).padStart(2, '0')}${letter}`
  return symbol === undefined ? number : `${number}${symbol.includes('/') ? '-' : '/'}${symbol}`
}
