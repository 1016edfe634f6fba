import type { Citation } from '../../language/citations/citation.ts'
import { familyOfOrgan } from '../../language/citations/organ-codes.ts'
import { compareDates } from '../../plan/calendar.ts'
import type { Mention } from './mentions.ts'

/** Mentions whose number is a slip of another's before them, and that other. */
export function slipsOf(mentions: readonly Mention[]): ReadonlyMap<Mention, Mention> {
  const slips = new Map<Mention, Mention>()
  const firsts = new Map<string, Mention[]>()
  const seen = new Set<string>()
  for (const mention of mentions) {
    const { key, kind = '', number, symbol } = mention.found
    if (key === undefined || symbol === undefined || kind === '' || seen.has(key)) continue
    seen.add(key)
    const sameNumber = `${kind} ${bare(number)}`
    const before = firsts.get(sameNumber) ?? []
    const first = before.find(({ found }) => isSlip(found, mention.found))
    if (first !== undefined) slips.set(mention, first)
    // A document has a handful of instruments with one number; more are a list.
    if (before.length < 20) firsts.set(sameNumber, [...before, mention])
  }
  return slips
}

/**
 * True when two numbers of one type are probably one instrument with a slip of the pen: the symbols differ in a mark (`BĐPT`, `BDPT`), or on one day in
 * one letter or in the year. Letters of two known organs are no slip: 12-CT/TW, 12-CT/TU.
 */
function isSlip(a: Citation, b: Citation): boolean {
  if (a.symbol === undefined || b.symbol === undefined) return false
  if (a.regime === 'mixed' || b.regime === 'mixed') return false
  const dates = a.date === undefined || b.date === undefined ? undefined : compareDates(a.date, b.date)
  if (dates !== undefined && dates !== 0) return false
  if (a.symbol === b.symbol) return dates === 0 && (a.year === undefined) !== (b.year === undefined)
  if (a.year !== b.year) return false
  if (unmarked(a.symbol) === unmarked(b.symbol)) return true
  const known = familyOfOrgan(a.organCode ?? '') !== undefined && familyOfOrgan(b.organCode ?? '') !== undefined
  return dates === 0 && !known && a.typeCode === b.typeCode && oneLetterApart(a.symbol, b.symbol)
}

function bare(number: string | undefined): string {
  return (number ?? '').replace(/^0+/u, '')
}

/** BĐNTW and BDNTW. */
function unmarked(symbol: string): string {
  return symbol.replaceAll('Đ', 'D').normalize('NFD').replaceAll(/\p{M}/gu, '')
}

function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1)
}
