import { isSyllable } from './syllable.ts'

/** How a glued word falls apart. */
export interface Split {
  /** One way, the fewest syllables. */
  readonly some: readonly string[]
  /** The way, where it is the only likely one. */
  readonly only?: readonly string[]
  /** false where each way has a second syllable without an onset that hardly occurs (đi|ịnh): rather one syllable misspelt. */
  readonly isLikely: boolean
}

interface Ways {
  readonly count: number
  readonly list: readonly (readonly string[])[]
}

const longestWord = 48
const longestSyllable = 7
const oneLetter = new Set(['ở', 'ý', 'Ở', 'Ý'])

// Syllables without an onset that are common enough to compete with a reading that gives the consonant to the second syllable:
// các|ấp beside cá|cấp; but never cách|ọc beside các|học.
const commonVowelFirst = new Set(
  'ở ý ủy uỷ ấp án ân ấn ảnh áp ứng ưu ước uy ổn ăn anh em an ít yếu yêu yên ông ô ao âm ấm úng ấy êm ai ủng ương'.split(' '),
)

/** Divides a word of at least two written syllables into them; undefined where it cannot be done. Case is kept. */
export function splitSyllables(word: string): Split | undefined {
  if (word.length > longestWord) return undefined
  const ways: (Ways | undefined)[] = Array.from({ length: word.length + 1 })
  ways[word.length] = { count: 0, list: [[]] }
  for (let start = word.length - 1; start >= 0; start--) ways[start] = waysFrom(word, start, ways)
  const all = ways[0]
  if (all === undefined || all.count < 2) return undefined
  const likely = all.list.filter((parts) => parts.slice(1).every(isLikelyLater))
  const choice = likely.length > 0 ? likely : all.list
  const some = choice[0] as readonly string[]
  const isLikely = likely.length > 0
  return choice.length === 1 ? { some, only: some, isLikely } : { some, isLikely }
}

// Every reading with the fewest syllables, at most eight of them.
function waysFrom(word: string, start: number, ways: readonly (Ways | undefined)[]): Ways | undefined {
  let count = Number.POSITIVE_INFINITY
  let list: (readonly string[])[] = []
  for (let end = start + 1; end <= Math.min(word.length, start + longestSyllable); end++) {
    const rest = ways[end]
    if (rest === undefined || rest.count + 1 > count) continue
    const piece = word.slice(start, end)
    if (piece.length === 1 ? !oneLetter.has(piece) : !isSyllable(piece)) continue
    if (rest.count + 1 < count) list = []
    count = rest.count + 1
    for (const tail of rest.list) if (list.length < 8) list.push([piece, ...tail])
  }
  return list.length === 0 ? undefined : { count, list }
}

const consonantFirst = /^[bcdđghklmnpqrstvx]/u

function isLikelyLater(part: string): boolean {
  const lower = part.toLowerCase()
  return consonantFirst.test(lower) || commonVowelFirst.has(lower)
}
