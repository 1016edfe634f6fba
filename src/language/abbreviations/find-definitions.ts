import type { Span } from '../span.ts'
import { holds, lowerOf } from '../words/holds.ts'
import { alignInitials } from './align-initials.ts'

/** A definition of an abbreviation or a short name; the span is that of its brackets, or of its words where there are none. */
export interface Definition extends Span {
  readonly short: string
  readonly shortSpan: Span
  /** The words that it stands for; absent when their beginning cannot be told (`Ban Điều phối viện trợ nhân dân (PACCOM)`). */
  readonly long?: string
  readonly longSpan?: Span
  /** 'letters': `CCHC`. 'words': `(gọi tắt là Kế hoạch thi đua)`. */
  readonly form: 'letters' | 'words'
  /** True when the text says so (`viết tắt là`); false where only brackets follow the words. */
  readonly told: boolean
}

const letters = String.raw`\p{Lu}[\p{Lu}\p{Ll}]{0,3}(?:[&-]?\p{Lu}[\p{L}\p{N}&-]{0,14}){1,6}`
const bare = /\(\s?(?<short>\p{Lu}[\p{L}&-]{1,14})\s?\)/gu
const told =
  /[(,;–-]\s?(?:(?:sau đây|dưới đây|từ đây)\s{1,5})?(?:được\s{1,5})?(?:xin\s{1,5})?(?:viết|gọi)\s{1,5}(?:(?:tắt|gọn|chung|ngắn gọn)(?:\s{1,5}là)?|là)\s?:?\s{0,4}[“"'‘]?(?<short>\p{L}[^()“”"'’;\n]{0,80})/giu
const reversed = /(?<![\p{L}\p{N}/.-])(?<short>\p{Lu}{3,10})\s\((?<long>\p{L}[^()\n;:]{5,120})\)/gu
/** What each of the two holds in any case: most texts define nothing. */
const toldSign = /(?:viết|gọi)\s+(?:tắt|gọn|chung|ngắn|là)/u
const reversedSign = /[A-Z\u00c0-\u1eff]{3}\s\(/u
const allLetters = new RegExp(`^${letters}$`, 'u')
const capitals = /\p{Lu}/gu

/**
 * What a text defines for itself: `Tổ chức phi chính phủ nước ngoài (PCPNN)`, `(sau đây viết tắt là CCHC)`, `(gọi tắt là Kế hoạch thi đua)`,
 * `PCPNN (phi chính phủ nước ngoài)`. In order.
 */
export function findDefinitions(text: string): readonly Definition[] {
  if (!text.includes('(') && !holds(text, 'viết', 'gọi')) return []
  const found = [...toldDefinitions(text), ...bareDefinitions(text), ...reversedDefinitions(text)].sort(
    (a, b) => a.start - b.start,
  )
  let last = 0
  return found.filter((definition) => {
    const free = definition.start >= last
    if (free) last = definition.end
    return free
  })
}

function toldDefinitions(text: string): Definition[] {
  if (!holds(text, 'viết', 'gọi') || !toldSign.test(lowerOf(text))) return []
  return [...text.matchAll(told)].map((match) => {
    const written = match.groups?.short ?? ''
    const bracketed = match[0].startsWith('(')
    const short = (bracketed ? written : (written.split(/,|\s(?:và|để|nhằm|như|với)\s|\.(?:\s|$)/u)[0] ?? '')).trim()
    const from = match.index + match[0].length - written.length
    const end = bracketed ? closing(text, match.index + match[0].length) : from + short.length
    const form = allLetters.test(short) ? 'letters' : 'words'
    const long = form === 'letters' ? alignInitials(text, match.index, short) : undefined
    return definition({ start: match.index, end }, short, { start: from, end: from + short.length }, text, long, form, 'told')
  })
}

function bareDefinitions(text: string): Definition[] {
  if (!text.includes('(')) return []
  return [...text.matchAll(bare)].flatMap((match) => {
    const short = match.groups?.short ?? ''
    if ((short.match(capitals)?.length ?? 0) < 2) return []
    const from = match.index + match[0].indexOf(short)
    const long = alignInitials(text, match.index, short)
    // "UBND xã (VT)" and "(KCN)" after a number define nothing: without the words only letters that follow words of small letters are taken.
    if (
      long === undefined &&
      !(
        short === short.toUpperCase() &&
        short.length > 2 &&
        /\p{Ll}{2,}\s?$/u.test(text.slice(Math.max(0, match.index - 6), match.index))
      )
    )
      return []
    const span = { start: match.index, end: match.index + match[0].length }
    return [definition(span, short, { start: from, end: from + short.length }, text, long, 'letters', 'shown')]
  })
}

function reversedDefinitions(text: string): Definition[] {
  if (!reversedSign.test(text)) return []
  return [...text.matchAll(reversed)].flatMap((match) => {
    const [short, written] = [match.groups?.short ?? '', match.groups?.long ?? '']
    const from = match.index + short.length + 2
    const long = alignInitials(text, from + written.length, short)
    if (long?.start !== from) return []
    return [
      definition(
        { start: match.index, end: match.index + match[0].length },
        short,
        { start: match.index, end: match.index + short.length },
        text,
        long,
        'letters',
        'shown',
      ),
    ]
  })
}

function definition(
  span: Span,
  short: string,
  shortSpan: Span,
  text: string,
  longSpan: Span | undefined,
  form: Definition['form'],
  how: 'told' | 'shown',
): Definition {
  const long = longSpan === undefined ? {} : { long: text.slice(longSpan.start, longSpan.end), longSpan }
  return { ...span, short, shortSpan, ...long, form, told: how === 'told' }
}

function closing(text: string, from: number): number {
  const end = /^[”"'’]?\s?\)/u.exec(text.slice(from, from + 3))
  return from + (end?.[0].length ?? 0)
}
