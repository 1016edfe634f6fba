import { remember } from '../agencies/remember.ts'
import type { Citation, Provision, Words } from './citation.ts'
import { type DateTail, readDateTail, readYearTail } from './date-tail.ts'
import { readIssuerTail } from './issuer-tail.ts'
import { type KindBefore, kindBefore, numberWordBefore } from './kind-before.ts'
import { findLaws, type LawHead } from './law-name.ts'
import { type NumberCore, readBlankCore, readNumberCore } from './number-core.ts'
import { provisionBefore } from './provision-before.ts'
import { readShortName, readSubjectTail } from './subject-tail.ts'

interface Tail {
  readonly end: number
  readonly date?: DateTail
  readonly year?: { readonly year: number; readonly span: { readonly start: number; readonly end: number } }
  readonly issuer?: Words
}

// What stands before a figure is looked at behind it: at most places there is none.
const anchors = /\d(?<![\p{N}\p{M}]\d)(?<!\p{N}[.,/\-–]\d)|[sS][ốỐ][\s:.…_]{0,40}[/\-–—]/gu
/** What every citation holds one of: most passages hold none. */
const someCitation = /\d|[sS][ốỐ]|uật|UẬT|áp lệnh|ÁP LỆNH|iến pháp|IẾN PHÁP/
const numberSign = /^\s{0,4},?\s{0,4}\(?(?:luật\s)?số\s{0,4}:?\s{0,4}/iu
// A number alone names an instrument of these types only with date or issuer; number/year is common for these.
const shortKinds = new Set([
  'nghị định',
  'thông tư',
  'thông tư liên tịch',
  'luật',
  'quyết định',
  'nghị quyết',
  'chỉ thị',
  'pháp lệnh',
])

/** A paragraph that names more instruments is no text that anybody reads: the rest is left alone. */
const mostCitations = 5000

/**
 * The instruments that a Vietnamese text names, in order; their cores (type, number, symbol, date, issuer) do not overlap. The text is NFC; offsets are
 * UTF-16. What a citation must hold: NĐ 30/2020, Phụ lục I, Phần I, II.6.a–b and HD 05-HD/VPTW, II/I/6.1.4. "Nghị định này", "pháp luật" and
 * resolutions of congresses without number are no citations here.
 */
export function findCitations(text: string): readonly Citation[] {
  return someCitation.test(text) ? citationsOf(text) : []
}

// Bases and deadlines are the same in many plans.
const citationsOf = remember((text): readonly Citation[] => {
  const laws = findLaws(text)
  const found: Citation[] = []
  let law = 0
  anchors.lastIndex = 0
  for (;;) {
    const anchor = anchors.exec(text)
    // The laws that stand before this number; one of them may take it as its own.
    while (law < laws.length && (anchor === null || (laws[law]?.start ?? 0) < anchor.index)) {
      const head = laws[law]
      law += 1
      if (head === undefined || head.start < (found.at(-1)?.end ?? 0)) continue
      found.push(ofLaw(text, head))
    }
    if (anchor === null || found.length >= mostCitations) break
    const citation = anchor.index < (found.at(-1)?.end ?? 0) ? undefined : atAnchor(text, anchor, found.at(-1))
    if (citation !== undefined) found.push(citation)
    anchors.lastIndex = Math.max(anchors.lastIndex, found.at(-1)?.end ?? 0)
  }
  return withShortNames(text, found)
})

function atAnchor(text: string, anchor: RegExpExecArray, previous: Citation | undefined): Citation | undefined {
  const at = anchor.index
  const open = anchor[0].length > 1
  const numberStart = open ? at + 2 : at
  // A number stuck to letters that are no type word: "STT12/KH-UBND".
  if (
    !open &&
    /\p{L}/u.test(text.charAt(at - 1)) &&
    kindBefore(text, at) === undefined &&
    numberWordBefore(text, at) === undefined
  )
    return undefined
  const core = open ? readBlankCore(text, at, at + anchor[0].length - 1) : readNumberCore(text, at)
  if (core === undefined) return undefined
  const numberWord = numberWordBefore(text, numberStart)
  // Most numbers of a text are bare; only "số" before one can make it the number of an instrument.
  if (core.parsed === undefined && core.year === undefined && numberWord === undefined) return undefined
  const before = kindBefore(text, numberStart)
  const kind = before !== undefined && before.words.start >= (previous?.end ?? 0) ? before : undefined
  const carried = kind === undefined ? carriedKind(text, core, numberWord ?? at, previous) : undefined
  const tail = readTail(text, core.end, kind?.issuer, (core.parsed?.organs.length ?? 0) > 1 ? 'several' : 'one')
  if (!isCitation(core, kind, numberWord !== undefined, carried, tail)) return undefined
  const start = kind?.words.start ?? numberWord ?? core.start
  return finish(text, {
    start,
    tail,
    core,
    ...(kind === undefined ? (carried === undefined ? {} : { kind: carried }) : { kind: kind.kind, kindText: kind.words }),
    numberWord: kind?.numberWord ?? (open || numberWord !== undefined),
    gluedStart: !open && (kind?.glued ?? (numberWord !== undefined && /\p{L}/u.test(text.charAt(at - 1)))),
  })
}

function isCitation(
  core: NumberCore,
  kind: KindBefore | undefined,
  numberWord: boolean,
  carried: string | undefined,
  tail: Tail,
): boolean {
  if (core.parsed !== undefined) {
    if (kind !== undefined || carried !== undefined) return true
    // Without a type word only letters of a known type or legislature, with an organ, are sure: not "24/7", "15/A-B".
    return (
      (core.parsed.type !== undefined && core.parsed.organs.length > 0 && (numberWord || core.spacing.length === 0)) ||
      core.parsed.shape === 'assembly'
    )
  }
  if (kind === undefined) return false
  if (core.year !== undefined) return kind.numberWord || shortKinds.has(kind.kind)
  return kind.numberWord && /^\p{Lu}/u.test(kind.words.text) && (tail.date !== undefined || tail.issuer !== undefined)
}

/** In a list the type of the first is not written again: "Nghị định số A và số B". */
function carriedKind(text: string, core: NumberCore, start: number, previous: Citation | undefined): string | undefined {
  if (previous?.kind === undefined || core.parsed === undefined) return undefined
  const gap = text.slice(previous.end, start)
  if (gap.length > 500) return undefined
  if (/^[\s,;:]{0,6}(?:(?:và|hoặc|hay|cùng)\s{1,5})?$/u.test(gap)) return previous.kind
  const sameType = core.parsed.type !== undefined && core.parsed.type === previous.typeCode
  return sameType && !/\.\s|\n\s*\n/u.test(gap) && /(?:[,;]|\svà)\s{1,5}$/u.test(gap) ? previous.kind : undefined
}

/** Date, year and issuer in whatever order they come, each once. */
function readTail(text: string, start: number, issuer: Words | undefined, owners: 'one' | 'several'): Tail {
  let tail: Tail = issuer === undefined ? { end: start } : { end: start, issuer }
  for (let step = 0; step < 3; step += 1) {
    const date =
      tail.date === undefined
        ? (readDateTail(text, tail.end) ?? (step === 0 ? dateBehindName(text, tail.end) : undefined))
        : undefined
    const year =
      date === undefined && tail.year === undefined && tail.date === undefined ? readYearTail(text, tail.end) : undefined
    const agency =
      date === undefined && year === undefined && tail.issuer === undefined ? readIssuerTail(text, tail.end, owners) : undefined
    if (date !== undefined) tail = { ...tail, end: date.end, date }
    else if (year !== undefined) tail = { ...tail, end: year.end, year }
    else if (agency !== undefined) tail = { ...tail, end: agency.end, issuer: agency }
    else break
  }
  return tail
}

/** `số 12/KH-THCS Hòa Phú ngày 05/9/2026`: schools write the rest of their name behind the letters of the symbol. */
const nameTail = /(?:\s\p{Lu}\p{Ll}{1,6}){2,4}(?=\s(?:ngày|Ngày)\s{0,2}\d)/uy

function dateBehindName(text: string, at: number): DateTail | undefined {
  nameTail.lastIndex = at
  const name = nameTail.exec(text)
  return name === null ? undefined : readDateTail(text, at + name[0].length)
}

function ofLaw(text: string, law: LawHead): Citation {
  const sign = numberSign.exec(text.slice(law.end, law.end + 16))
  const first = sign === null ? readTail(text, law.end, undefined, 'one') : { end: law.end }
  const second = sign ?? numberSign.exec(text.slice(first.end, first.end + 16))
  const at = (sign === null ? first.end : law.end) + (second?.[0].length ?? 0)
  const core = second === null ? undefined : readNumberCore(text, at)
  const own = core !== undefined && (core.year !== undefined || core.parsed !== undefined) ? core : undefined
  const rest =
    own === undefined
      ? first
      : readTail(text, own.end + (text.charAt(own.end) === ')' && second?.[0].includes('(') ? 1 : 0), undefined, 'one')
  return finish(text, {
    start: law.start,
    tail: { ...first, ...rest },
    core: own ?? { start: law.end, end: law.end, blank: false, hyphened: false, spacing: [], gluedEnd: false },
    kind: law.kind,
    kindText: law.words,
    numberWord: own !== undefined,
    gluedStart: own !== undefined && second !== null && !/[\s:]$/u.test(second[0]),
    ...(law.name === undefined ? {} : { name: law.name }),
  })
}

interface Parts {
  readonly start: number
  readonly tail: Tail
  readonly core: NumberCore
  readonly kind?: string
  readonly kindText?: Words
  readonly name?: Words
  readonly numberWord: boolean
  readonly gluedStart: boolean
}

function finish(text: string, { start, tail, core, kind, kindText, name, numberWord, gluedStart }: Parts): Citation {
  const provision: Provision | undefined = provisionBefore(text, start)
  const subject = readSubjectTail(text, tail.end, tail.date === undefined && tail.issuer === undefined ? 'bare' : 'full')
  const key = keyOf(core)
  const { number, numberSpan, rawSymbol, symbolSpan, year, parsed } = core
  return {
    start,
    end: tail.end,
    raw: text.slice(start, tail.end),
    ...(kind === undefined ? {} : { kind }),
    ...(kindText === undefined ? {} : { kindText }),
    kindCarried: kind !== undefined && kindText === undefined,
    ...(name === undefined ? {} : { name }),
    numberWord,
    ...(number === undefined || numberSpan === undefined ? {} : { number, numberSpan }),
    blank: core.blank,
    ...(year === undefined ? {} : { year }),
    ...(parsed === undefined || rawSymbol === undefined || symbolSpan === undefined
      ? {}
      : { symbol: parsed.symbol, rawSymbol, symbolSpan }),
    regime: regimeOf(core, kind),
    ...(parsed?.type === undefined ? {} : { typeCode: parsed.type }),
    ...(parsed?.organs[0] === undefined ? {} : { organCode: parsed.organs[0] }),
    ...dateOf(tail.date),
    commaBeforeDate: tail.date?.comma ?? false,
    ...(tail.year === undefined ? {} : { yearOnly: tail.year.year, yearOnlySpan: tail.year.span }),
    ...(tail.issuer === undefined ? {} : { issuer: tail.issuer }),
    ...(subject === undefined ? {} : { subject }),
    ...(provision === undefined ? {} : { provision }),
    spacing: core.spacing,
    glued: [...(gluedStart ? [core.start] : []), ...(core.gluedEnd ? [core.end] : [])],
    ...(key === undefined ? {} : { key }),
  }
}

/** A công văn has no letters of a type (NĐ 30/2020, Phụ lục III), so its organ alone says little: the slash after the number is the State's. */
function regimeOf({ parsed, hyphened }: NumberCore, kind: string | undefined): Citation['regime'] {
  return parsed?.shape === 'unknown' && kind === 'công văn' && !hyphened ? 'state' : (parsed?.shape ?? 'unknown')
}

function dateOf(date: DateTail | undefined): Pick<Citation, 'date' | 'dateText' | 'dateSpan' | 'dateForm'> {
  if (date === undefined) return {}
  return {
    ...(date.date === undefined ? {} : { date: date.date }),
    dateText: date.text,
    dateSpan: date.span,
    dateForm: date.form,
  }
}

function keyOf({ number, year, parsed, hyphened }: NumberCore): string | undefined {
  if (number === undefined || (year === undefined && parsed === undefined)) return undefined
  const bare = number.replace(/^0+(?=\d)/u, '')
  const head = year === undefined ? bare : `${bare}/${year}`
  return parsed === undefined ? head : `${head}${hyphened ? '-' : '/'}${parsed.symbol}`
}

/** A short name belongs to the nearest instrument before it whose core or subject ends there. */
function withShortNames(text: string, found: readonly Citation[]): readonly Citation[] {
  const taken = new Set<number>()
  return found
    .toReversed()
    .map((citation) => {
      const shortName = readShortName(text, citation.subject?.end ?? citation.end)
      if (shortName === undefined || taken.has(shortName.start)) return citation
      taken.add(shortName.start)
      return { ...citation, shortName }
    })
    .toReversed()
}
