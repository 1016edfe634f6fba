import { isLetterAt } from '../words/is-letter-at.ts'
import type { Words } from './citation.ts'

/** The type words before a number, and where they begin. */
export interface KindBefore {
  readonly kind: string
  readonly words: Words
  readonly numberWord: boolean
  /** A blank is missing just before the number. */
  readonly glued: boolean
  /** "Quyết định của Thủ tướng Chính phủ số …": the issuer between type and number. */
  readonly issuer?: Words
}

// The type as the key, and the longer names by which the same type goes; "quy chếlàm việc": scans lose blanks.
const kinds: ReadonlyMap<string, string> = new Map(
  `nghị quyết liên tịch; nghị quyết; nghị định; quyết định; thông tư liên tịch = thông tư liên bộ; thông tư; chỉ thị; công điện;
  công văn = công văn liên tịch; văn bản hợp nhất; văn bản; kế hoạch liên tịch;
  kế hoạch = kế hoạch liên ngành = kế hoạch phối hợp = kế hoạch hành động = kế hoạch chi tiết;
  chương trình = chương trình hành động = chương trình phối hợp = chương trình công tác = chương trình làm việc; đề án; dự án; phương án;
  thông báo = thông báo kết luận = thông báo ý kiến kết luận; kết luận = kết luận hội nghị; hướng dẫn = hướng dẫn liên tịch = hướng dẫn liên ngành;
  quy định; quy chế = quy chế phối hợp = quy chế làm việc = quy chếlàm việc; tờ trình; báo cáo; giấy mời; biên bản; hợp đồng; thông cáo; thông tri;
  giấy phép; giấy ủy quyền = giấy uỷ quyền; pháp lệnh; lệnh; luật = bộ luật`
    .split(/;\s*/)
    .flatMap((line) => {
      const names = line.split(' = ')
      return names.map((name) => [name, names[0] ?? name] as const)
    }),
)
const firstSyllables = new Set([...kinds.keys()].map((name) => name.split(' ', 1)[0]))
const mostSyllables = 5
const widestBlank = 5

/** A type as it is written in a text. */
export interface FoundKind extends Words {
  /** The key of the type: `luật` also for a Bộ luật. */
  readonly kind: string
}

/**
 * The longest type words that end exactly at the offset: "Thông tư liên tịch" before its number. By plain code: an expression of all the types takes
 * milliseconds to be made.
 */
export function kindEndingAt(text: string, end: number): FoundKind | undefined {
  let found: FoundKind | undefined
  let name = ''
  let edge = end
  for (let count = 0; count < mostSyllables; count += 1) {
    let start = edge
    while (start > 0 && edge - start < 12 && isLetterAt(text, start - 1)) start -= 1
    if (start === edge || isLetterAt(text, start - 1)) break
    const syllable = text.slice(start, edge).toLowerCase()
    name = name === '' ? syllable : `${syllable} ${name}`
    const kind = kinds.get(name)
    if (kind !== undefined) found = { kind, text: text.slice(start, end), start, end }
    edge = backOver(text, start, isBlank, widestBlank)
    if (edge === start) break
  }
  return found
}

/** The first type words of a text from the offset on, whatever their case, the longest where several begin. */
export function findKind(text: string, from: number): FoundKind | undefined {
  for (let start = from; start < text.length; start += 1) {
    if (!isLetterAt(text, start) || (start > from && isLetterAt(text, start - 1))) continue
    const found = kindStartingAt(text, start)
    if (found !== undefined) return found
  }
  return undefined
}

/** The longest type words that begin exactly at the offset. */
export function kindStartingAt(text: string, start: number): FoundKind | undefined {
  let found: FoundKind | undefined
  let name = ''
  let at = start
  for (let count = 0; count < mostSyllables; count += 1) {
    let end = at
    while (end - at < 12 && isLetterAt(text, end)) end += 1
    if (end === at || isLetterAt(text, end)) break
    const syllable = text.slice(at, end).toLowerCase()
    if (count === 0 && !firstSyllables.has(syllable)) return undefined
    name = name === '' ? syllable : `${name} ${syllable}`
    const kind = kinds.get(name)
    if (kind !== undefined) found = { kind, text: text.slice(start, end), start, end }
    at = end
    while (at - end < widestBlank && isBlank(text.charCodeAt(at))) at += 1
    if (at === end) break
  }
  return found
}

/** The type words that end just before the offset, with or without "số". */
export function kindBefore(text: string, at: number): KindBefore | undefined {
  const sign = signBefore(text, at)
  const near = kindEndingAt(text, backOver(text, sign?.start ?? at, isBlankOrColon, 6))
  const numberWord = sign !== undefined
  if (near !== undefined) return readKind(text, near, at, numberWord)
  return sign === undefined || isLetterAt(text, sign.start - 1) ? undefined : kindWithIssuer(text, sign.start, at)
}

const noIssuer = /[;.,()\d"“”]/
const ofIssuer = /\scủa\s{1,5}/giu
const farthest = 130

/** "Quyết định của Thủ tướng Chính phủ số …". */
function kindWithIssuer(text: string, sign: number, at: number): KindBefore | undefined {
  const end = backOver(text, sign, isBlankColonOrComma, 5)
  if (end === sign) return undefined
  const back = Math.max(0, at - farthest)
  const part = text.slice(back, end)
  if (!part.includes('ủa') && !part.includes('ỦA')) return undefined
  for (const { 0: word, index } of part.matchAll(ofIssuer)) {
    const start = back + index + word.length
    const issuer = text.slice(start, end)
    const kind = kindEndingAt(text, backOver(text, back + index + 1, isBlank, widestBlank))
    if (kind === undefined || kind.start < back || issuer.length < 3 || issuer.length > 90 || noIssuer.test(issuer)) continue
    if (findKind(issuer, 0) !== undefined || !/^\p{Lu}/u.test(issuer)) return undefined
    return { ...readKind(text, kind, at, true), issuer: { text: issuer, start, end } }
  }
  return undefined
}

function readKind(text: string, { kind, ...words }: FoundKind, at: number, numberWord: boolean): KindBefore {
  return { kind, words, numberWord, glued: !/[\s:.(]$/u.test(text.charAt(at - 1)) }
}

/** The letters of "số" before the offset, whatever stands before them. */
function signBefore(text: string, at: number): { readonly start: number } | undefined {
  const end = backOver(text, at, isBlankColonOrDot, 6)
  return text.slice(Math.max(0, end - 2), end).toLowerCase() === 'số' ? { start: end - 2 } : undefined
}

function backOver(text: string, at: number, passes: (code: number) => boolean, most: number): number {
  let back = at
  while (back > 0 && at - back < most && passes(text.charCodeAt(back - 1))) back -= 1
  return back
}

const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f
const isBlankOrColon = (code: number): boolean => code === 0x3a || isBlank(code)
const isBlankColonOrDot = (code: number): boolean => code === 0x2e || isBlankOrColon(code)
const isBlankColonOrComma = (code: number): boolean => code === 0x2c || isBlankOrColon(code)

/** The word "số" that ends just before the offset, where no type word stands; its start. */
export function numberWordBefore(text: string, at: number): number | undefined {
  const sign = signBefore(text, at)
  return sign === undefined || isLetterAt(text, sign.start - 1) ? undefined : sign.start
}
