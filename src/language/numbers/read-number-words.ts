const digits: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}
const units: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }
const separators = /[\s,-]+/u
const mostWords = 40

/** A number below a thousand, and how many words it took. */
interface Group {
  readonly value: number
  readonly words: number
  /** One figure alone: after a unit it may stand for tens or hundreds of the next one ("hai triệu ba"). */
  readonly lone: boolean
}

/**
 * A number in words (`chín trăm hai mươi chín triệu`, `hai nghìn không trăm linh năm`, `một tỷ rưỡi`). Undefined where a word is no number, or where the
 * words are short for a number that they do not say in full ("hai triệu ba", "trăm hai").
 */
export function readNumberWords(text: string): number | undefined {
  const words = text.trim().toLowerCase().split(separators)
  if (words.length > mostWords || words[0] === '') return undefined
  let billions = 0
  let rest = 0
  let last = Number.POSITIVE_INFINITY
  let at = 0
  while (at < words.length) {
    const word = words[at] ?? ''
    if (word === 'rưỡi' && last !== Number.POSITIVE_INFINITY && at === words.length - 1) return billions + rest + last / 2
    if (isBillion(word) && last <= 1e6 && billions === 0) {
      // "một nghìn tỷ": the thousand counts thousands of millions
      billions = rest * 1e9
      rest = 0
      last = 1e9
      at++
      continue
    }
    const group = readGroup(words, at)
    if (group === undefined) return undefined
    at += group.words
    const unit = units[words[at] ?? ''] ?? 1
    if (unit > 1) at++
    else if (group.lone && last !== Number.POSITIVE_INFINITY) return undefined
    if (unit === 1e9 && billions === 0) {
      billions = (rest + group.value) * 1e9
      rest = 0
    } else if (unit >= last) return undefined
    else rest += group.value * unit
    last = unit
    if (unit === 1 && at < words.length) return undefined
  }
  return billions + rest
}

function isBillion(word: string): boolean {
  return units[word] === 1e9
}

function readGroup(words: readonly string[], from: number): Group | undefined {
  const hundreds = words[from + 1] === 'trăm' ? digits[words[from] ?? ''] : undefined
  const start = hundreds === undefined ? from : from + 2
  const below = readBelowHundred(words, start, hundreds !== undefined)
  if (below !== undefined) return { ...below, value: (hundreds ?? 0) * 100 + below.value, words: start - from + below.words }
  if (hundreds === undefined) return undefined
  if (words[start] === 'rưỡi') return { value: hundreds * 100 + 50, words: 3, lone: false }
  return { value: hundreds * 100, words: 2, lone: false }
}

function readBelowHundred(words: readonly string[], at: number, afterHundreds: boolean): Group | undefined {
  const [first = '', second = '', third = ''] = words.slice(at, at + 3)
  if (first === 'lẻ' || first === 'linh') {
    const ones = digits[second]
    return ones === undefined ? undefined : { value: ones, words: 2, lone: false }
  }
  const tens = first === 'mười' ? 1 : second === 'mươi' ? digits[first] : undefined
  if (tens !== undefined) {
    const taken = first === 'mười' ? 1 : 2
    const ones = digits[first === 'mười' ? second : third]
    return { value: tens * 10 + (ones ?? 0), words: taken + (ones === undefined ? 0 : 1), lone: false }
  }
  const figure = digits[first]
  // "hai trăm năm" may be 205 or 250
  return figure === undefined || afterHundreds ? undefined : { value: figure, words: 1, lone: true }
}
