import type { Span } from '../span.ts'
import type { Regime } from './citation.ts'
import { familyOfOrgan, organSpelling } from './organ-codes.ts'
import { allTypeCodes } from './type-codes.ts'

/** The symbol of an instrument taken apart: `KH-UBND` is type KH of organ UBND, `KH/TĐTN-BTG` type KH of organ TĐTN drafted by unit BTG. */
export interface ParsedSymbol {
  /** Without number and year, in the writing of its rules. */
  readonly symbol: string
  readonly number?: string
  /** A year inside, which only legislation has: 2026 in `15/2026/NQ-HĐND` (NĐ 30/2020, Phụ lục I, Phần I, II.3.b). */
  readonly year?: number
  readonly type?: string
  /** More than one for a joint instrument. */
  readonly organs: readonly string[]
  readonly unit?: string
  readonly shape: Exclude<Regime, 'assembly'> | 'assembly'
  /** Where blanks stand inside; NĐ 30/2020, II.3.c and HD 05-HD/VPTW, II/I/3.2.2 have none. */
  readonly blanks: readonly Span[]
}

const typeSpelling: ReadonlyMap<string, string> = new Map(allTypeCodes.map((code) => [code.toLowerCase(), code]))
const jointTypes = new Set(['TTLT', 'NQLT', 'KHLT', 'KHPH', 'KHLN', 'HDLT', 'HDLN', 'CTPH', 'CTrPH', 'QCPH'])
const isTypeCode = new Set(allTypeCodes)

/** One group of letters in the writing of its rules, and whether some table knows it: `Ttg` → TTg, `QD` → QĐ, `TƯ` → TW. */
export function spellGroup(group: string): { readonly letters: string; readonly known: boolean } {
  // Ð (U+00D0) is not the Vietnamese Đ, but looks the same and is typed for it.
  const written = group.replaceAll('Ð', 'Đ')
  const low = written.toLowerCase()
  if (low === 'tư') return { letters: 'TW', known: true }
  if (low === 'qd') return { letters: 'QĐ', known: true }
  if (low === 'hdnd') return { letters: 'HĐND', known: true }
  if (/^(?:ubtv)?qh(?:\d{1,2}|[ivx]{1,4})?$/.test(low)) return { letters: low.toUpperCase(), known: true }
  const letters = typeSpelling.get(low) ?? organSpelling.get(low)
  return letters === undefined ? { letters: written, known: false } : { letters, known: true }
}

/** What the groups of a symbol say. `first` is the sign before the first group, if a number stands there; `signs[i]` is the sign before group i. */
export function readGroups(
  groups: readonly string[],
  signs: readonly string[],
  first: string | undefined,
): Omit<ParsedSymbol, 'number' | 'year' | 'blanks'> {
  const letters = groups[0] === 'ND' && groups[1] === 'CP' ? ['NĐ', ...groups.slice(1)] : groups
  const type =
    letters[0] !== undefined && isTypeCode.has(letters[0]) && familyOfOrgan(letters[0]) === undefined ? letters[0] : undefined
  const rest = type === undefined ? letters : letters.slice(1)
  const slashed = type !== undefined && signs[1] === '/'
  const owner = rest[0] === undefined ? undefined : familyOfOrgan(rest[0])
  const shape = shapeOf(type, owner, slashed, first)
  const joint =
    (type !== undefined && jointTypes.has(type)) || (shape === 'party' && rest.every((group) => familyOfOrgan(group) === 'party'))
  const unit = joint ? undefined : rest.slice(1).join('-')
  return {
    symbol: letters.map((group, at) => (at === 0 ? group : `${signs[at] === '/' ? '/' : '-'}${group}`)).join(''),
    ...(type === undefined ? {} : { type }),
    organs: joint ? rest : rest.slice(0, 1),
    ...(unit === undefined || unit === '' ? {} : { unit }),
    shape,
  }
}

/**
 * Which rules a symbol follows. State: `số/LOẠI-CƠ QUAN` (NĐ 30/2020, Phụ lục I, Phần I, II.3.c). Party: `số-LOẠI/CƠ QUAN` (HD 05-HD/VPTW, II/I/3.2.2),
 * and the youth union like it (HD 29-HD/TWĐTN-VP, III.3.2). Letters of the one in the writing of the other are `mixed`.
 */
function shapeOf(
  type: string | undefined,
  owner: ReturnType<typeof familyOfOrgan>,
  slashed: boolean,
  first: string | undefined,
): Regime {
  if (owner === 'assembly') return 'assembly'
  if (type === undefined) return owner === 'state' && first !== '-' ? 'state' : 'unknown'
  if (slashed) {
    if (owner === 'state' || first === '/') return 'mixed'
    return owner === 'youth' ? 'youth' : 'party'
  }
  if (first === '-') return 'mixed'
  return owner === 'party' && (first === '/' || first === undefined) ? 'mixed' : 'state'
}

const numberAhead = /^\s{0,10}(\d{1,5}[a-zđ]?)(\s{0,10})([/\-–—‑])/u
const yearAhead = /^(\s{0,10})((?:19|20)\d\d)(\s{0,10})\/(?!\d)/u
const groupAhead = /^(\s{0,10})([\p{L}][\p{L}\d&]{0,39})/u
const signAhead = /^(\s{0,10})([/\-–—‑])/u

/**
 * The symbol of a plan or of any instrument, with or without its number: `KH-UBND`, `KH/TU`, `KH/TĐTN-BTG`, `15/2026/KH-UBND`, `2215-QĐ/UBND`.
 * Undefined when the text is not groups of letters joined by hyphens and slashes. The spans of `blanks` count from the start of the text.
 */
export function parseSymbol(text: string): ParsedSymbol | undefined {
  const blanks: Span[] = []
  let at = 0
  const blank = (length: number) => {
    if (length > 0) blanks.push({ start: at, end: at + length })
    at += length
  }
  const lead = numberAhead.exec(text)
  if (lead !== null) {
    at = lead[0].length - (lead[2]?.length ?? 0) - 1
    blank(lead[2]?.length ?? 0)
    at += 1
  }
  const year = yearAhead.exec(text.slice(at)) ?? undefined
  if (year !== undefined) {
    blank(year[1]?.length ?? 0)
    at += 4
    blank(year[3]?.length ?? 0)
    at += 1
  }
  const groups: string[] = []
  const signs: string[] = ['']
  for (;;) {
    const group = groupAhead.exec(text.slice(at))
    if (group?.[2] === undefined) return undefined
    if (groups.length > 0 || lead !== null || year !== undefined) blank(group[1]?.length ?? 0)
    else at += group[1]?.length ?? 0
    groups.push(spellGroup(group[2]).letters)
    at += group[2].length
    if (text.slice(at).trim() === '') break
    const sign = signAhead.exec(text.slice(at))
    if (sign === null || groups.length > 8) return undefined
    blank(sign[1]?.length ?? 0)
    at += 1
    signs.push(sign[2] === '/' ? '/' : '-')
  }
  const first = lead === null ? undefined : lead[3] === '/' ? '/' : '-'
  return {
    ...readGroups(groups, signs, year === undefined ? first : '/'),
    ...(lead?.[1] === undefined ? {} : { number: lead[1] }),
    ...(year?.[2] === undefined ? {} : { year: Number(year[2]) }),
    blanks,
  }
}
