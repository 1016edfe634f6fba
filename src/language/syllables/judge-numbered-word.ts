import type { Verdict } from './judge-word.ts'
import { holdsVietnameseLetter } from './judge-word.ts'
import { isSyllable } from './syllable.ts'

const wordThenNumber = /^(\p{L}{2,7})(\d{1,4})$/u
const numberThenWord = /^(\d{1,4})(\p{Ll}{2,7})$/u

// What follows the token.
const datePart = /^\s?[./-]\s?\d|^ (?:tháng|năm)(?!\p{L})/u
const symbolPart = /^\s?[/-]/u
const bareMonths = /^ tháng(?! \d)/u

/**
 * A number stuck to its word: `ngày29`, `tháng12`, `năm2026`, `số37/…`, `12năm`. A raised note number that lost its height looks the same
 * (`huyện2`), so only numbers are told that the word can have as its own.
 * @param token letters and digits  @param after what follows it in the text, some ten characters  @param isFirst whether it begins its line
 */
export function judgeNumberedWord(token: string, after: string, isFirst: boolean): Verdict | undefined {
  const [, word, number] = wordThenNumber.exec(token) ?? []
  if (word !== undefined && number !== undefined)
    return isOwnNumber(word, number, after) ? { why: 'glued-number', suggestion: `${word} ${number}` } : undefined
  const [, count, unit] = numberThenWord.exec(token) ?? []
  if (count === undefined || unit === undefined || !holdsVietnameseLetter(unit) || !isSyllable(unit)) return undefined
  // At the head of a line it may be a note and its number.
  return isFirst && !units.has(unit) ? undefined : { why: 'glued-number', suggestion: `${count} ${unit}` }
}

const units = new Set([
  'năm',
  'tháng',
  'ngày',
  'giờ',
  'phút',
  'tuần',
  'quý',
  'đồng',
  'triệu',
  'tỷ',
  'tỉ',
  'nghìn',
  'ngàn',
  'người',
])

function isOwnNumber(word: string, number: string, after: string): boolean {
  const value = Number(number)
  if (number.length === 4) return evenWord(word) !== '' && holdsVietnameseLetter(evenWord(word)) && isSyllable(word)
  switch (evenWord(word)) {
    case 'tháng':
      return value >= 1 && value <= 12 && (number.length === 2 || datePart.test(after))
    case 'ngày':
      return value >= 1 && value <= 31 && (number.length === 2 || datePart.test(after))
    case 'quý':
      return value >= 1 && value <= 4 && datePart.test(after)
    case 'số':
      return symbolPart.test(after)
    case 'điều':
      return word !== 'điều' && value >= 1 && number.length < 4
    default:
      return isOwnMonths(word, number, after)
  }
}

// nhiệm vụ6 tháng cuối năm: a note's number is not followed by the bare unit.
const isOwnMonths = (word: string, number: string, after: string): boolean =>
  Number(number) <= 12 && bareMonths.test(after) && holdsVietnameseLetter(word) && isSyllable(word)

// The word in lower case, unless it is in mixed case.
function evenWord(word: string): string {
  const lower = word.toLowerCase()
  const tail = word.slice(1)
  return tail === lower.slice(1) || word === word.toUpperCase() ? lower : ''
}
