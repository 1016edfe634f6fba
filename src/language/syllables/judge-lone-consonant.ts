import { holdsVietnameseLetter, type Verdict } from './judge-word.ts'
import { isSyllable } from './syllable.ts'

/** Consonants that begin syllables and stand for no unit or shortening when a lower-case word goes before (tr = triệu does, đ = đồng may). */
export const loneConsonants: ReadonlySet<string> = new Set(['đ', 'th', 'nh', 'kh', 'ph', 'ng', 'ngh', 'gh'])

// Words that a letter's name or the đồng may follow (điểm đ khoản 2, từ điểm a đến đ, hai triệu đ), and that may follow it.
const before = new Set(
  'điểm mục khoản ý tiết và hoặc từ đến các chữ trăm triệu nghìn ngàn tỷ tỉ vạn đồng lớp loại nhóm hạng tại theo số mức giá bậc phần'.split(
    ' ',
  ),
)
const after = new Set('khoản mục điều điểm tiết ý và hoặc đến của nêu trên dưới này nói thuộc tại được là có thì'.split(' '))

/**
 * A consonant that has lost its rhyme: `lãnh th,`, `qua đó đ nâng cao`.
 * @param previous the word one space before, '' where there is none  @param next what follows it, some ten characters
 */
export function judgeLoneConsonant(word: string, previous: string, next: string): Verdict | undefined {
  const isFollowed = /^[./\d)]| \d/u.test(next)
  // A vowel lost between two consonants: `T nh ủy`, `đoàn thể t nh`.
  if (word === 'nh' && /^[bcdhlmst]$/iu.test(previous) && !isFollowed) return { why: 'no-syllable' }
  const isPlaced = isPlainWord(previous) && !before.has(previous) && !isFollowed
  if (!isPlaced) return undefined
  const following = /^ (\p{Ll}{2,7})(?!\p{L})/u.exec(next)?.[1] ?? ''
  const isLost = word === 'đ' ? isPlainWord(following) && !after.has(following) : true
  return isLost ? { why: 'no-syllable' } : undefined
}

const isPlainWord = (word: string): boolean => word === word.toLowerCase() && holdsVietnameseLetter(word) && isSyllable(word)
