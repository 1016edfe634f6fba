import { isCommonAbbreviation } from '../../language/abbreviations/common-abbreviations.ts'
import { findCitations } from '../../language/citations/find-citations.ts'
import { readProvince } from '../../language/places/read-province.ts'
import { bearsTone } from '../../language/words/bears-tone.ts'
import type { Text } from '../../plan/plan.ts'
import type { Flow } from '../flow.ts'
import { type CasedWord, type CasedWords, casedWordsOf, hasVowel, isUpper, mostPlaces, wordsWithCase } from './cased-words.ts'
import { knownPhrases } from './known-phrases.ts'
import { administrative, type Decision, placeNameAtEnd, schoolNameAtEnd } from './names-at-end.ts'

const readers = new WeakMap<Flow, (text: Text) => Text>()

/**
 * Gives back a text that is wholly in capitals as it is written in a sentence, where the form prints the capitals itself (NĐ 30/2020, Phụ lục I,
 * Phần I, II.2, II.6.đ, II.7): each word as it stands elsewhere in the document, else as names of bodies, offices and provinces are written. Where the
 * casing of one word is not certain (it may be a name) the text is left alone. Only the case of letters changes.
 */
export function createRecase(flow: Flow): (text: Text) => Text {
  const known = readers.get(flow)
  if (known !== undefined) return known
  let document: CasedWords | undefined
  const recase = (text: Text): Text => {
    if (!isUpper(text.value)) return text
    document ??= casedWordsOf(flow)
    const at = continuesName(text) ? 'inside' : 'beginning'
    const value = recased(text.value, document, { at, holds: namesBody(text) ? 'name' : 'words' })
    return value === undefined ? text : { ...text, value }
  }
  readers.set(flow, recase)
  return recase
}

/** A further line of the issuer's name goes on the line before it: `Ủy ban nhân dân` / `tỉnh Sơn Hà`. */
function continuesName({ place }: Text): boolean {
  return /^\/co_quan\/(?:chu_quan|ban_hanh)\/[1-9]/.test(place.path)
}

/** The name of the issuer, or of the body above it. */
function namesBody({ place }: Text): boolean {
  return place.path.startsWith('/co_quan/')
}

/** The level before a name of a place is a common noun: `tỉnh Sơn Hà`, though `Đảng bộ Tỉnh` (NĐ 30/2020, Phụ lục II, mục III). */
function isBeforeName(words: readonly CasedWord[], cased: readonly string[], index: number): boolean {
  const next = words[index + 1]
  if (index === 0 || next?.gap !== ' ' || !administrative.has(words[index]?.folded ?? '')) return false
  return /^\p{Lu}\p{Ll}/u.test(cased[index] ?? '') && /^\p{Lu}\p{Ll}/u.test(cased[index + 1] ?? '')
}

interface Where {
  readonly at: 'beginning' | 'inside'
  readonly holds: 'name' | 'words'
}

function recased(value: string, document: CasedWords, { at, holds }: Where): string | undefined {
  const words = wordsWithCase(value)
  const { types, symbols } = citedWords(value, words)
  const cased: string[] = []
  while (cased.length < words.length) {
    const own = symbols.has(cased.length) ? words[cased.length]?.text : undefined
    if (own !== undefined) {
      cased.push(own)
      continue
    }
    const decision =
      (holds === 'name' && (fromKnown(words, cased.length)?.count ?? 0) < 2 ? schoolNameAtEnd(words, cased.length) : undefined) ??
      decide(words, cased.length, document, cased) ??
      (holds === 'name' ? placeNameAtEnd(words, cased.length, document) : undefined)
    if (decision === undefined) return undefined
    cased.push(...decision.cased)
  }
  let result = ''
  let end = 0
  words.forEach((word, index) => {
    const own = isBeforeName(words, cased, index) ? (cased[index] ?? '').toLocaleLowerCase('vi') : (cased[index] ?? word.text)
    const begins = (index === 0 && at === 'beginning') || /[.!?]\s+$/u.test(word.gap) || types.has(index)
    result += value.slice(end, word.start) + (begins ? own.charAt(0).toLocaleUpperCase('vi') + own.slice(1) : own)
    end = word.start + word.text.length
  })
  result += value.slice(end)
  return result.length === value.length && result.toLocaleUpperCase('vi') === value.toLocaleUpperCase('vi') ? result : undefined
}

/**
 * By their index the words that begin the type of an instrument with its number, written with a capital (`Quyết định 15/QĐ-UBND`; NĐ 30/2020, Phụ lục II, mục
 * V.6), and those of its symbol (`08-ĐA/TU`; Phụ lục I, Phần I, II.3.b).
 */
function citedWords(value: string, words: readonly CasedWord[]) {
  const types = new Set<number>()
  const symbols = new Set<number>()
  for (const { kindText, symbolSpan } of findCitations(value)) {
    if (symbolSpan === undefined) continue
    words.forEach(({ start }, index) => {
      if (start === kindText?.start) types.add(index)
      if (start >= symbolSpan.start && start < symbolSpan.end) symbols.add(index)
    })
  }
  return { types, symbols }
}

function decide(
  words: readonly CasedWord[],
  index: number,
  document: CasedWords,
  before: readonly string[],
): Decision | undefined {
  const word = words[index]
  if (word === undefined) return undefined
  if (/^\d/u.test(word.text)) return { count: 1, cased: [word.text] }
  const afterLevel = word.gap === ' ' && isLevel(words, index - 1) && !isUpper(before.at(-1) ?? '')
  const province = provinceAt(words, index)
  const found = fromDocument(words, index, document)
  const known = fromKnown(words, index)
  if (known?.count === words.length) return known
  if (afterLevel && province !== undefined)
    return found !== undefined && found.count >= province.count && !startsSmall(found) ? found : province
  const numeral = roman.test(word.text) && (found?.count ?? 0) < 2
  // “VI” may begin “vi phạm”.
  if (numeral) return word.text === 'VI' && words[index + 1]?.gap === ' ' ? undefined : { count: 1, cased: [word.text] }
  const best =
    longer(found, known) ??
    (index > 0 ? province : undefined) ??
    abbreviation(words, index) ??
    beforeAbbreviation(words, index) ??
    (index === 0 ? beginning(word, document) : undefined)
  // “xã Hòa Bình” is no “hòa bình”: after a level stands a name, unless the two stand together elsewhere.
  if (afterLevel && best !== undefined && startsSmall(best) && !afterLevels.has(word.folded)) return undefined
  return best
}

const roman = /^(?:I{1,3}|IV|VI{0,3}|IX|X{1,3}(?:I{1,3}|IV|VI{0,3}|IX)?)$/u
const levels: ReadonlySet<string> = new Set('tỉnh phố huyện quận xã trấn phường khu thôn ấp buôn chí ông bà'.split(' '))
/** What goes on a sentence after a level: `các xã thuộc …`, `tỉnh giai đoạn …`. */
const afterLevels: ReadonlySet<string> = new Set(
  `và của trên trong theo về đến từ tại năm tháng quý giai thuộc có được phải đoàn ủy hội đội chịu phối tổ thực triển xây quản nông dân phố vực công kinh chế
  mới này hiện mình nhà trực không đã cần khi nơi cư`.split(/\s+/),
)

function isLevel(words: readonly CasedWord[], index: number): boolean {
  return levels.has(words[index]?.folded ?? '') && words[index - 1]?.folded !== 'nông'
}

function startsSmall({ cased }: Decision): boolean {
  return /^\p{Ll}/u.test(cased[0] ?? '')
}

function longer(found: Decision | undefined, known: Decision | undefined): Decision | undefined {
  if (found === undefined || known === undefined) return found ?? known
  return known.count > found.count ? known : found
}

/** The longest run of these words that stands elsewhere in the document, written as it mostly stands there. */
function fromDocument(words: readonly CasedWord[], index: number, document: CasedWords): Decision | undefined {
  const places = document.at.get(words[index]?.folded ?? '') ?? []
  let longest = 0
  let runs: number[] = []
  for (const place of places) {
    let count = 1
    while (follows(words[index + count], document.words[place + count])) count += 1
    if (count > longest) {
      longest = count
      runs = []
    }
    if (count === longest) runs.push(place)
  }
  // What stands together with the level before it was decided with it; a word alone must be written in one way only.
  const cased = Array.from({ length: longest }, (_, offset) => {
    // Behind the dash of a name the same words stand in the same place: `khu vực Sơn Hà - Hòa Phú`.
    const inside = offset > 0 && /^\s?[-–]\s?$/u.test(words[index + offset]?.gap ?? '')
    const written = runs
      .flatMap((place) => document.words[place + offset] ?? [])
      .map((one) => (inside ? { ...one, initial: false } : one))
    return agreed(written, words[index + offset], longest === 1 && places.length < mostPlaces ? 1 : 2 / 3)
  })
  const end = cased.indexOf(undefined)
  const sure = (end < 0 ? cased : cased.slice(0, end)).flatMap((own) => own ?? [])
  // A run whose end is unsure is taken as far as it is sure, if that is more than a word by itself.
  if (sure.length === 0 || (end >= 0 && sure.length === 1)) return undefined
  return { count: sure.length, cased: sure }
}

function follows(word: CasedWord | undefined, other: CasedWord | undefined): boolean {
  return word !== undefined && other !== undefined && word.folded === other.folded && word.gap === other.gap
}

/** How the places agree that a word is written; those where a capital may only begin something do not count. */
function agreed(written: readonly CasedWord[], word: CasedWord | undefined, share: number): string | undefined {
  if (word === undefined) return undefined
  const counts = new Map<string, number>()
  let all = 0
  for (const { text, initial } of written) {
    if (initial && /^\p{Lu}\P{Lu}*$/u.test(text)) continue
    const cased = likeIn(text, word.text)
    counts.set(cased, (counts.get(cased) ?? 0) + 1)
    all += 1
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best !== undefined && best[1] >= all * share ? best[0] : undefined
}

/** The letters of `word` in the case that `model` has at the same place. */
function likeIn(model: string, word: string): string {
  return [...word].map((letter, at) => (/\p{Lu}/u.test([...model][at] ?? '') ? letter : letter.toLocaleLowerCase('vi'))).join('')
}

function fromKnown(words: readonly CasedWord[], index: number): Decision | undefined {
  const phrase = knownPhrases()
    .get(words[index]?.folded ?? '')
    ?.find(({ words: own }) => own.every((one, offset) => (offset === 0 ? true : follows(words[index + offset], one))))
  if (phrase === undefined) return undefined
  return {
    count: phrase.words.length,
    cased: phrase.words.map((model, offset) => likeIn(model.text, words[index + offset]?.text ?? '')),
  }
}

/** Up to four words that name a province, each with a capital. */
function provinceAt(words: readonly CasedWord[], index: number): Decision | undefined {
  for (let count = Math.min(4, words.length - index); count > 0; count -= 1) {
    const own = words.slice(index, index + count)
    if (own.some(({ gap }, offset) => offset > 0 && !/^[\s-]+$/u.test(gap))) continue
    if (count === 1 && own[0] !== undefined && own[0].text.length < 3) continue
    if (readProvince(own.map(({ text }) => text).join(' ')) === undefined) continue
    // `HCM` is no syllable.
    return {
      count,
      cased: own.map(({ text }) => (hasVowel(text) ? text.charAt(0) + text.slice(1).toLocaleLowerCase('vi') : text)),
    }
  }
  return undefined
}

/** First letters of words: a known set of them, letters of which no syllable can be made (`GDĐT`), single ones at a slash (`T/M`). */
function abbreviation(words: readonly CasedWord[], index: number): Decision | undefined {
  const text = words[index]?.text ?? ''
  const slashed = text.length === 1 && (words[index]?.gap === '/' || words[index + 1]?.gap === '/')
  const sure = slashed || (text.length > 1 && !hasVowel(text)) || (isCommonAbbreviation(text) && !bearsTone(text))
  return sure ? { count: 1, cased: [text] } : undefined
}

/** `Sở GDĐT`, `Hội LHPN`: what is named by first letters is one body. */
function beforeAbbreviation(words: readonly CasedWord[], index: number): Decision | undefined {
  const [word, next] = [words[index], words[index + 1]]
  if (word === undefined || next?.gap !== ' ' || !['sở', 'bộ', 'phòng', 'hội'].includes(word.folded)) return undefined
  return abbreviation(words, index + 1) && { count: 1, cased: [word.text.charAt(0) + word.text.slice(1).toLocaleLowerCase('vi')] }
}

/** The first word has a capital whether it is a name or not, if only it is no abbreviation. */
function beginning({ folded, text }: CasedWord, document: CasedWords): Decision | undefined {
  const written = (document.at.get(folded) ?? []).flatMap((place) => document.words[place] ?? [])
  if (written.length === 0 || !written.every((one) => /^\p{L}\p{Ll}+$/u.test(one.text))) return undefined
  return { count: 1, cased: [text.charAt(0) + text.slice(1).toLocaleLowerCase('vi')] }
}
