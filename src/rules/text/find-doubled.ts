import type { Span } from '../../language/span.ts'
import { areJoined, type Word, type WordIndex } from '../../language/words/find-words.ts'
import { mostFindings } from './most-findings.ts'

export interface Doubled extends Span {
  /** What should stand there. */
  readonly once: string
}

// Words of grammar: none of them is the last syllable of one word and the first of the next, but for what `parted` holds.
const grammar = new Set(
  'các những với và của cho trong là được theo để về có khi nhằm trên thì mà hoặc này đã sẽ bị như phải tới giữa cùng do bởi nếu nhưng cũng'.split(
    ' ',
  ),
)

// After the first, or before the second, the two are different words: nêu trên | trên cơ sở, tiếp theo | theo dõi, cho | cho vay.
const parted: Readonly<Record<string, { readonly after?: string; readonly before?: string }>> = {
  theo: { after: 'tiếp kèm kéo', before: 'dõi đuổi đà' },
  trên: { after: 'nêu ở bên cấp kể phía' },
  trong: { after: 'bên sáng phía ở', before: 'sạch lành suốt sáng trẻo' },
  cho: { after: 'dành giao', before: 'vay thuê' },
  về: { after: 'trở đi quay', before: 'hưu' },
  là: { after: 'gọi', before: 'là' },
  của: { before: 'cải' },
  cùng: { after: 'cuối vô' },
  phải: { after: 'bên' },
  do: { after: 'lý tự', before: 'thám' },
  để: { before: 'dành lại' },
  được: { before: 'mùa' },
  có: { before: 'mặt' },
  như: { after: 'hầu' },
  tới: { after: 'sắp' },
  này: { after: 'sau' },
  khi: { after: 'đôi', before: 'nào' },
}

// Twice on purpose.
const reduplicated = new Set(
  `ngày người nhà đời luôn thường dần từ hay xanh đều mãi nơi lúc năm tháng đêm sáng chiều tuần lớp tầng hàng đoàn song rưng ầm rầm
  ào xa gần dài cao thấp nho nhè khe khẽ hằng riêng chung từng mỗi đâu ai gì nào nấy`.split(/\s+/),
)

// Behind these no compound goes on: di động động | tại … is a slip, unless the second word does something (nguồn thu thu tại xã).
const linking = new Set(['tại', 'của', 'và', 'với'])
const doing = new Set('thu chi mua bán học dạy họp ký ghi in xây làm đi cấp giao nộp nhận gửi chia'.split(' '))

const longest = 6

/** No more places of a word are compared: a text of one word only would take for ever. */
const manyPlaces = 400

/** Words that stand twice in a row, first to last, one blank between them. */
export function findDoubled(index: WordIndex): readonly Doubled[] {
  const { words } = index
  const found: Doubled[] = []
  let free = 0
  for (const at of nearRepeats(index)) {
    if (at < free) continue
    const length = lengthAt(index, at)
    if (length === 0) continue
    const [first, last, end] = [words[at], words[at + length - 1], words[at + 2 * length - 1]]
    if (first === undefined || last === undefined || end === undefined) continue
    found.push({ start: first.start, end: end.end, once: index.text.slice(first.start, last.end) })
    free = at + 2 * length
    if (found.length > mostFindings) break
  }
  return found
}

/** Where a word comes again so soon that a repeated phrase can begin there, in order: few of the words of a text. */
function nearRepeats({ at }: WordIndex): readonly number[] {
  const near: number[] = []
  for (const places of at.values()) {
    for (let i = 1; i < places.length; i += 1) {
      const before = places[i - 1] ?? 0
      if ((places[i] ?? 0) - before <= longest) near.push(before)
    }
  }
  return near.sort((a, b) => a - b)
}

/** How many words are repeated from here; 0 for none. */
function lengthAt(index: WordIndex, at: number): number {
  const { words } = index
  const word = words[at]
  if (word === undefined) return 0
  for (let length = 1; length <= longest; length++) {
    if (words[at + length]?.lower !== word.lower || !areSame(index, at, length)) continue
    if (endsName(index, at, length)) continue
    if (length > 2 || (length === 1 ? isSlip(index, at) : isPairSlip(index, at))) return length
  }
  return 0
}

/** Phòng Kế hoạch - Tổng hợp | tổng hợp số liệu: a capital inside a sentence is of a name, and what the office does may bear the same words. */
function endsName({ words, text }: WordIndex, at: number, length: number): boolean {
  const [first, second] = [words[at], words[at + length]]
  if (first === undefined || second === undefined || first.text === first.lower || second.text !== second.lower) return false
  return /[\p{L}\d,–-]\s?$/u.test(text.slice(Math.max(0, first.start - 2), first.start))
}

function areSame(index: WordIndex, at: number, length: number): boolean {
  const { words } = index
  // A run of one word is no repeated phrase.
  if (length > 1 && words[at]?.lower === words[at + 1]?.lower) return false
  for (let i = 0; i < length; i++) if (words[at + i]?.lower !== words[at + i + length]?.lower) return false
  for (let i = at; i < at + 2 * length - 1; i++) {
    const [word, next] = [words[i], words[i + 1]]
    if (word === undefined || next === undefined || !areJoined(index, word, next)) return false
  }
  return true
}

function isSlip(index: WordIndex, at: number): boolean {
  const { words } = index
  const [before, word, second, after] = [words[at - 1], words[at], words[at + 1], words[at + 2]]
  if (word === undefined || second === undefined || second.text !== second.lower) return false
  const { lower } = word
  if (reduplicated.has(lower) || /\d/.test(lower) || lower.length < 2) return false
  if (grammar.has(lower)) {
    const guard = parted[lower]
    return !has(guard?.after, before) && !has(guard?.before, after)
  }
  if (before === undefined || after === undefined) return false
  return (
    (linking.has(after.lower) && !doing.has(lower) && areJoined(index, second, after)) || standsOnce(index, [before, word, after])
  )
}

/** A word of meaning may end one compound and begin the next (cơ quan | quan trọng): it is a slip where the same words stand with it once. */
function standsOnce(index: WordIndex, [before, word, after]: readonly [Word, Word, Word]): boolean {
  const { words } = index
  return (index.at.get(word.lower) ?? []).slice(0, manyPlaces).some((place) => {
    const [left, middle, right] = [words[place - 1], words[place], words[place + 1]]
    if (left?.lower !== before.lower || right?.lower !== after.lower || middle === undefined) return false
    return areJoined(index, left, middle) && areJoined(index, middle, right)
  })
}

const plural = new Set(['các', 'những'])

// từng bước từng bước, ngày càng ngày càng; numbers and lone letters may well be told twice. Behind các nothing is: các ngày các ngày.
function isPairSlip({ words }: WordIndex, at: number): boolean {
  const pair = [words[at], words[at + 1]]
  if (plural.has(pair[0]?.lower ?? '') && /^\p{L}{2,}$/u.test(pair[1]?.lower ?? '')) return true
  return pair.every(
    (word) => word !== undefined && word.lower.length > 1 && !/\d/.test(word.lower) && !reduplicated.has(word.lower),
  )
}

const has = (list: string | undefined, word: Word | undefined): boolean =>
  list !== undefined && word !== undefined && list.split(' ').includes(word.lower)
