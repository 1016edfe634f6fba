import { readProvince } from '../places/read-province.ts'
import type { Span } from '../span.ts'
import { bearsTone } from '../words/bears-tone.ts'

export interface FoundAbbreviation extends Span {
  readonly short: string
}

// Two signs at least, looked for first: one capital alone is no abbreviation.
const token = /(?=\p{Lu}[\p{Lu}&-])(?<![\p{L}\p{N}\p{M}_/@.\\&-])\p{Lu}{1,14}(?:[&-]\p{Lu}{1,14}){0,4}(?![\p{L}\p{N}\p{M}_@\\])/gu
const roman = /^(?:X{0,4}(?:IX|IV|V?I{0,4}))$/
/** A syllable without a tone mark, as it stands in a title: `BAN`, `THANH`, `TRONG`. */
const syllable =
  /^(?:B|CH|C|D|Đ|GH|GI|G|H|KH|K|L|M|NGH|NG|NH|N|PH|P|QU|R|S|TH|TR|T|V|X)?(?:UYÊ|IÊ|YÊ|ƯƠ|UÔ|OA|OĂ|OE|UÂ|UÊ|UY|UƠ|IA|ƯA|UA|[AĂÂEÊIOÔƠUƯY])(?:CH|NG|NH|[CMNPTIOUY])?$/u
const unit = new Set('GB MB KB TB MW KW KV KWH MWH GWH MHZ GHZ HZ KM CM MM KG HA ML USD VND VNĐ EUR HP PH'.split(' '))
const placeholder = /^(?:(\p{Lu})\1+|ABC|XYZ|TABLE)$/u
const typeCode =
  /^(?:KH|NQ|QĐ|CT|CV|TB|BC|HD|KL|NĐ|TT|TTLT|ĐA|PA|QC|QCPH|TTR|CĐ|GM|BB|QĐUB|CTR)-(?:UBND|HĐND|CP|TU|ĐU|TW|VP.{0,6}|UB.{0,9}|QH|MTTQ.{0,4}|[SB]\p{Lu}{1,7})(?:-|$)/u
/** A symbol may be broken by blanks: `14 / KH- LH`, `NQ/ TW`. */
const symbolBefore = /[/\d]\s?$|\p{Lu}-\s$|[/-]\s?$/u
const symbolAfter = /^(?:\s?\/|-)/u
/** `NĐ 30/2020/NĐ-CP`, `CV 1849/…`: a type before its number. */
const numberAfter = /^\s(?:số\s)?\d{1,5}\s?[/-]\p{Lu}?/u
/** The letters after it are the name of a company. */
const companyBefore = /(?:TNHH|MTV|JSC)\s$/u
const signature = /^\.\s{0,3}\p{Lu}{2}/u
const capitalWord = /^\p{Lu}{2,}$/u
const vowels = /[AEIOUY]/g

/**
 * The abbreviations of words in a text (`CCHC`, `ĐNND`, `KT-XH`), in order, the common ones too (see `isCommonAbbreviation`), also where they are
 * defined. Not: Roman numerals, document symbols (`KH-UBND`), units after numbers, words and names of a title in capitals, single letters, codes with
 * digits, the marks of a signature (`KT.`). What may be a word is left out.
 */
export function findAbbreviations(text: string): readonly FoundAbbreviation[] {
  const found: FoundAbbreviation[] = []
  for (const match of text.matchAll(token)) {
    const short = match[0]
    if (isWordOrCode(short)) continue
    const start = match.index
    const end = start + short.length
    const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)]
    if (isInSymbol(short, before, after) || isUnit(short, before)) continue
    if (short.length < 3 && syllable.test(short) && besideCapitals(before, after)) continue
    if (companyBefore.test(before) && short !== 'MTV') continue
    found.push({ start, end, short })
  }
  return found
}

function isWordOrCode(short: string): boolean {
  if (short.length < 2 || bearsTone(short) || roman.test(short) || placeholder.test(short)) return true
  if (short.includes('-') && typeCode.test(short)) return true
  if (short.length > 2 && syllable.test(short) && short !== 'OCOP') return true
  // MICROSOFT, INTERNET: foreign words read as words; first letters of Vietnamese words give few vowels.
  if (short.split(/[-&]/).every((part) => syllable.test(part) || roman.test(part))) return short.includes('-') || short.length > 2
  if (short.length > 5 && readProvince(short) !== undefined) return true
  const count = short.match(vowels)?.length ?? 0
  return count > 2 && count / short.length > 0.3 && short.length > 5 && !short.includes('Đ') && short !== 'UNESCO'
}

function isInSymbol(short: string, before: string, after: string): boolean {
  if (numberAfter.test(after)) return true
  if (symbolAfter.test(after) || signature.test(after)) return short !== 'TP' || symbolAfter.test(after)
  return symbolBefore.test(before) && !/(?:^|\s)-\s$|\d\s$/u.test(before)
}

function isUnit(short: string, before: string): boolean {
  return unit.has(short) && (/\d[\d.,]{0,12}\s?$/u.test(before) || short.length > 2 || short === 'MW')
}

/** Inside a title in capitals a short syllable is a word: `TỔ CHỨC HỘI VÀ BA`. */
function besideCapitals(before: string, after: string): boolean {
  const [last, next] = [
    before
      .trimEnd()
      .split(/[\s([“"]+/)
      .at(-1) ?? '',
    after.trimStart().split(/[\s,.;:)\]”"]+/)[0] ?? '',
  ]
  return [last, next].some((word) => capitalWord.test(word) && (bearsTone(word) || (word.length > 2 && syllable.test(word))))
}
