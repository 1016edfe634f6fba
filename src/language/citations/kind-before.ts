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

// The type as the key, and the longer names by which the same type goes.
const kinds: readonly (readonly [kind: string, pattern: string])[] = [
  ['nghị quyết liên tịch', 'nghị quyết liên tịch'],
  ['nghị quyết', 'nghị quyết'],
  ['nghị định', 'nghị định'],
  ['quyết định', 'quyết định'],
  ['thông tư liên tịch', 'thông tư liên (?:tịch|bộ)'],
  ['thông tư', 'thông tư'],
  ['chỉ thị', 'chỉ thị'],
  ['công điện', 'công điện'],
  ['công văn', 'công văn(?: liên tịch)?'],
  ['văn bản hợp nhất', 'văn bản hợp nhất'],
  ['văn bản', 'văn bản'],
  ['kế hoạch liên tịch', 'kế hoạch liên tịch'],
  ['kế hoạch', 'kế hoạch(?: liên ngành| phối hợp| hành động| chi tiết)?'],
  ['chương trình', 'chương trình(?: hành động| phối hợp| công tác| làm việc)?'],
  ['đề án', 'đề án'],
  ['dự án', 'dự án'],
  ['phương án', 'phương án'],
  ['thông báo', 'thông báo(?: kết luận| ý kiến kết luận)?'],
  ['kết luận', 'kết luận(?: hội nghị)?'],
  ['hướng dẫn', 'hướng dẫn(?: liên tịch| liên ngành)?'],
  ['quy định', 'quy định'],
  ['quy chế', 'quy chế(?: phối hợp|\\s?làm việc)?'],
  ['tờ trình', 'tờ trình'],
  ['báo cáo', 'báo cáo'],
  ['giấy mời', 'giấy mời'],
  ['biên bản', 'biên bản'],
  ['hợp đồng', 'hợp đồng'],
  ['thông cáo', 'thông cáo'],
  ['thông tri', 'thông tri'],
  ['giấy phép', 'giấy phép'],
  ['giấy ủy quyền', 'giấy (?:ủy|uỷ) quyền'],
  ['pháp lệnh', 'pháp lệnh'],
  ['lệnh', 'lệnh'],
  ['luật', '(?:bộ )?luật'],
]

const anyKind = kinds.map(([, pattern]) => pattern.replaceAll(' ', '\\s{1,3}')).join('|')
const exact = kinds.map(([kind, pattern]) => ({
  kind,
  pattern: new RegExp(`^(?:${pattern.replaceAll(' ', '\\s{1,3}')})$`, 'iu'),
}))
const numberSign = '[\\s:]{0,6}(?:(số)[\\s:.]{0,6})?$'
const direct = new RegExp(`(?<![\\p{L}\\p{M}])(${anyKind})${numberSign}`, 'iu')
const withIssuer = new RegExp(
  `(?<![\\p{L}\\p{M}])(${anyKind})\\s{1,3}của\\s{1,3}([^;.,()\\d"“”]{3,90}?)[\\s:,]{1,4}(số)[\\s:.]{0,6}$`,
  'iu',
)
const lastKind = new RegExp(`(?<![\\p{L}\\p{M}])(?:${anyKind})(?![\\p{L}\\p{M}])`, 'iu')

/** A type word anywhere in the text, whatever its case. */
export const kindWord: RegExp = lastKind
/** The source of the type words, for patterns that look ahead to the next instrument. */
export const kindSource: string = anyKind

// The last syllable of every type; most numbers stand after some other word, and the long pattern need not be tried there.
const lastSyllables = new Set(
  'tịch bộ quyết định tư thị điện văn nhất bản hoạch ngành hợp động tiết trình tác việc án báo luận nghị dẫn chế cáo mời đồng tri phép quyền lệnh luật'.split(
    ' ',
  ),
)
const syllables = [...lastSyllables].filter((syllable) => syllable.length > 2)
const lastWord = /([\p{L}\p{M}]{1,12})[\s:.(]{0,6}$/u

/** The type words that end just before the offset, with or without "số". */
export function kindBefore(text: string, at: number): KindBefore | undefined {
  const sign = numberWordBefore(text, at)
  const edge = sign ?? at
  const word = lastWord.exec(text.slice(Math.max(0, edge - 18), edge))?.[1]?.toLocaleLowerCase('vi')
  if (word === undefined || (sign === undefined && !endsKind(word))) return undefined
  const from = Math.max(0, at - 60)
  const found = !endsKind(word) ? null : direct.exec(text.slice(from, at))
  if (found?.[1] !== undefined) return readKind(text, from + found.index, found[1], at, found[2] !== undefined)
  const back = Math.max(0, at - 130)
  const far = withIssuer.exec(text.slice(back, at))
  if (far?.[1] === undefined || far[2] === undefined || lastKind.test(far[2])) return undefined
  const start = text.indexOf(far[2], back + far.index + far[1].length)
  const head = readKind(text, back + far.index, far[1], at, true)
  return head === undefined || !/^\p{Lu}/u.test(far[2])
    ? undefined
    : { ...head, issuer: { text: far[2], start, end: start + far[2].length } }
}

/** "Quy chếlàm việc", "Quyếtđịnh": scans lose blanks, so the end of the word is enough. */
function endsKind(word: string): boolean {
  const bare = word.replace(/số$/u, '')
  return lastSyllables.has(bare) || syllables.some((syllable) => bare.endsWith(syllable))
}

function readKind(text: string, start: number, words: string, at: number, numberWord: boolean): KindBefore | undefined {
  const kind = exact.find(({ pattern }) => pattern.test(words))?.kind
  return kind === undefined
    ? undefined
    : {
        kind,
        words: { text: words, start, end: start + words.length },
        numberWord,
        glued: !/[\s:.(]$/u.test(text.charAt(at - 1)),
      }
}

const loneNumberWord = /(?<![\p{L}\p{M}])số[\s:.]{0,6}$/iu

/** The word "số" that ends just before the offset, where no type word stands; its start. */
export function numberWordBefore(text: string, at: number): number | undefined {
  let back = at - 1
  while (back > at - 8 && /[\s:.]/u.test(text.charAt(back))) back -= 1
  if (text.charAt(back) !== 'ố' && text.charAt(back) !== 'Ố') return undefined
  const from = Math.max(0, at - 12)
  const found = loneNumberWord.exec(text.slice(from, at))
  return found === null ? undefined : from + found.index
}
