import type { Span } from '../span.ts'
import { remember } from '../words/remember.ts'
import { type ParsedSymbol, readGroups, spellGroup } from './symbol.ts'
import { allTypeCodes } from './type-codes.ts'

/** Number, year and symbol as they stand in a text. */
export interface NumberCore extends Span {
  readonly number?: string
  readonly numberSpan?: Span
  readonly blank: boolean
  readonly year?: number
  readonly parsed?: Omit<ParsedSymbol, 'number' | 'year' | 'blanks'>
  readonly rawSymbol?: string
  readonly symbolSpan?: Span
  /** The number stands before the symbol with a hyphen, as the Party writes it. */
  readonly hyphened: boolean
  readonly spacing: readonly Span[]
  /** A word is stuck to the end: "57-NQ/TWngày". */
  readonly gluedEnd: boolean
}

const numberAt = /\d{1,2}\.\d{3}(?!\d)|\d{1,5}(?:\.\d{1,2}(?=\s?[/-]))?[a-zđ]?(?![\d\p{L}])/uy
const signAt = /([^\S\n]{0,4}\n?[^\S\n]{0,4})([/\-–—‑])([^\S\n]{0,4}\n?[^\S\n]{0,4})/uy
/** `624/HD.PGDĐT`, `71/KH-THPT.LN`: a full stop parts groups only where capitals follow at once, and no word. */
const stopAt = /\.(?=\p{Lu}[\p{Lu}\d&]{0,11}(?![\p{L}.]))/uy
const blankAt = /[^\S\n]{1,2}/uy
const yearAt = /(?:19|20)\d\d(?!\d)/uy
const groupAt = /\p{L}[\p{L}\d&]{0,39}/uy
const gluedWord = /(?:ngày|năm|của|về|và)$/u
const upperLetters = /^[\p{Lu}\d&]{1,24}$/u
const mixedLetters = /^\p{Lu}{1,8}\p{Ll}{1,2}\p{Lu}{0,8}\d{0,3}$|^Cty$/u
// Of the letters with marks only these occur in symbols; À, Ế and their like are words set in capitals.
const tonedLetter = /[^A-ZĐĂÂÊÔƠƯa-zđăâêôơư\d&]/u
const typeCodes = new Set(allTypeCodes)

interface Group extends Span {
  readonly letters: string
  readonly known: boolean
  readonly glued: boolean
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function readGroup(text: string, at: number): Group | undefined {
  const found = match(groupAt, text, at)
  if (found === null) return undefined
  const { letters, known, code, length } = spelt(found[0])
  return code ? { letters, known, glued: length < found[0].length, start: at, end: at + length } : undefined
}

type Spelt = ReturnType<typeof spellGroup> & { readonly code: boolean; readonly length: number }

function spellCode(written: string): Spelt {
  const tail = gluedWord.exec(written)
  const cut = tail === null || tail.index === 0 ? written : written.slice(0, tail.index)
  const { letters, known } = spellGroup(cut)
  const code = known || (!tonedLetter.test(letters) && (upperLetters.test(letters) || mixedLetters.test(letters)))
  return { letters, known, code, length: cut.length }
}

// Documents have few different symbols, and repeat them.
const spelt = remember(spellCode)

interface Groups {
  readonly groups: readonly Group[]
  readonly signs: readonly string[]
  readonly spacing: readonly Span[]
}

/** The groups of letters from `at` on. A blank is forgiven on both sides of a sign only while the symbol still lacks its organ: "KH-UBND - Ủy ban" ends at UBND. */
function readSymbol(text: string, at: number): Groups | undefined {
  const first = readGroup(text, at)
  if (first === undefined) return undefined
  const groups = [first]
  const signs = ['']
  const spacing: Span[] = []
  let last = first
  while (groups.length < 8 && !last.glued) {
    const sign = match(signAt, text, last.end) ?? match(stopAt, text, last.end)
    if (sign === null) break
    const before = sign[1] ?? ''
    const after = sign[3] ?? ''
    const whole = groups.length > 1 || !typeCodes.has(first.letters)
    if (before.includes('\n') || (whole && ((before !== '' && after !== '') || after.includes('\n')))) break
    const next = readGroup(text, last.end + sign[0].length)
    // A sentence that lacks its blank: `… số 12/KH-UBND.UBND xã giao …`.
    if (next === undefined || (sign[0] === '.' && groups.length > 1 && next.known)) break
    if (before !== '') spacing.push({ start: last.end, end: last.end + before.length })
    if (after !== '') spacing.push({ start: next.start - after.length, end: next.start })
    signs.push(sign[2] === '/' ? '/' : '-')
    groups.push(next)
    last = next
  }
  return { groups, signs, spacing }
}

/** The sign before the first group, then for each group the sign before it and its letters: `/ KH - UBND`. */
const parsed = remember((groups: string) => {
  const words = groups.slice(1).split(' ')
  const letters = words.filter((_, at) => at % 2 === 1)
  const signs = words.filter((_, at) => at % 2 === 0)
  return readGroups(letters, signs, groups.charAt(0))
})

/** `739/SGD ĐT ngày 05/3/2026`, `83/2015/QH 13 ngày …`: the end of the symbol behind a blank. Only a date right behind it shows that it is no other word. */
const tornAt = /([^\S\n]{1,2})(\p{Lu}{1,8}\d{0,2}|(?<=QH[^\S\n]{1,2})\d{1,2})(?=[^\S\n]{0,2},?[^\S\n]{1,4}ngày[^\S\n]{0,2}\d)/uy

/** `512/KH-CAT(PV01)`: the police write the team that drafted it behind the symbol, without a blank. */
const teamAt = /\(\p{Lu}[\p{Lu}\d]{0,11}\)/uy

function withTeam(read: NonNullable<NumberCore['parsed']>, bracket: string): NonNullable<NumberCore['parsed']> {
  return bracket === '' ? read : { ...read, symbol: `${read.symbol}${bracket}` }
}

function coreOf(
  text: string,
  head: Pick<NumberCore, 'start' | 'number' | 'numberSpan' | 'blank' | 'year'>,
  read: Groups,
  first: '/' | '-',
  spacing: readonly Span[],
): NumberCore {
  const start = read.groups[0]?.start ?? head.start
  const last = read.groups.at(-1)
  const bracket = last === undefined || last.glued ? '' : (match(teamAt, text, last.end)?.[0] ?? '')
  const [tornOff = '', gap = '', letters = ''] =
    last === undefined || last.glued || bracket !== '' ? [] : (match(tornAt, text, last.end) ?? [])
  const end = (last?.end ?? start) + bracket.length + tornOff.length
  const torn = gap === '' ? [] : [{ start: end - tornOff.length, end: end - letters.length }]
  const signs = head.year === undefined ? first : '/'
  return {
    ...head,
    end,
    parsed: withTeam(
      parsed(`${signs}${read.groups.map((group, at) => `${read.signs[at]} ${group.letters}`).join(' ')}${letters}`),
      bracket,
    ),
    rawSymbol: text.slice(start, end),
    symbolSpan: { start, end },
    hyphened: first === '-',
    spacing: spacing.length + torn.length === 0 ? read.spacing : [...spacing, ...read.spacing, ...torn],
    gluedEnd: last?.glued ?? false,
  }
}

/** Number and symbol that begin at `at` with a digit. A bare number or number/year has no `parsed`; undefined when no number stands there. */
export function readNumberCore(text: string, at: number): NumberCore | undefined {
  const found = match(numberAt, text, at)
  if (found === null) return undefined
  const number = found[0]
  const numberSpan = { start: at, end: at + number.length }
  const bare: NumberCore = {
    start: at,
    end: numberSpan.end,
    number,
    numberSpan,
    blank: false,
    hyphened: false,
    spacing: [],
    gluedEnd: false,
  }
  const sign = match(signAt, text, numberSpan.end)
  if (sign === null) return spaced(text, bare) ?? bare
  return afterSign(text, { start: at, number, numberSpan, blank: false }, numberSpan.end, sign) ?? bare
}

/** "298 KH/TWĐTN": the hyphen left out. Only letters that name a type and go on with a slash. */
function spaced(text: string, bare: NumberCore): NumberCore | undefined {
  const blank = match(blankAt, text, bare.end)
  const read = blank === null ? undefined : readSymbol(text, bare.end + blank[0].length)
  if (blank === null || read === undefined || read.signs[1] !== '/' || !typeCodes.has(read.groups[0]?.letters ?? ''))
    return undefined
  const { start, number, numberSpan } = bare
  if (number === undefined || numberSpan === undefined) return undefined
  return coreOf(text, { start, number, numberSpan, blank: false }, read, '-', [
    { start: bare.end, end: bare.end + blank[0].length },
  ])
}

/** What follows the sign after a number or after the blank left for one. */
function afterSign(
  text: string,
  head: Pick<NumberCore, 'start' | 'number' | 'numberSpan' | 'blank'>,
  signStart: number,
  sign: RegExpExecArray,
): NumberCore | undefined {
  const before = sign[1] ?? ''
  const after = sign[3] ?? ''
  if (before.includes('\n')) return undefined
  const spacing: Span[] = []
  if (before !== '' && !head.blank) spacing.push({ start: signStart, end: signStart + before.length })
  let at = signStart + sign[0].length
  if (after !== '') spacing.push({ start: at - after.length, end: at })
  const first = sign[2] === '/' ? '/' : '-'
  const yearFound = first === '/' ? match(yearAt, text, at) : null
  if (yearFound === null) {
    const read = readSymbol(text, at)
    return read === undefined ? undefined : coreOf(text, head, read, first, spacing)
  }
  const year = Number(yearFound[0])
  at += 4
  const second = match(signAt, text, at)
  const read =
    second === null || second[2] !== '/' || (second[1] ?? '').includes('\n') ? undefined : readSymbol(text, at + second[0].length)
  if (second === null || read === undefined) {
    return /^[\p{L}\d/]/u.test(text.slice(at, at + 1))
      ? undefined
      : { ...head, end: at, year, hyphened: false, spacing, gluedEnd: false }
  }
  if (second[1] !== '' && second[1] !== undefined) spacing.push({ start: at, end: at + second[1].length })
  if (second[3] !== '' && second[3] !== undefined)
    spacing.push({ start: at + second[0].length - second[3].length, end: at + second[0].length })
  return coreOf(text, { ...head, year }, read, '/', spacing)
}

/** The symbol of a draft without number; `at` is where the blank begins and `signStart` where its sign stands. Only letters that name a type. */
export function readBlankCore(text: string, at: number, signStart: number): NumberCore | undefined {
  const sign = match(signAt, text, signStart)
  const core = sign === null ? undefined : afterSign(text, { start: at, blank: true }, signStart, sign)
  return core?.parsed?.type === undefined ? undefined : core
}
