import { isCommonAbbreviation } from '../../language/abbreviations/common-abbreviations.ts'
import { beginsWithFamilyName } from '../closing/person-name.ts'
import { type CasedWord, type CasedWords, hasVowel } from './cased-words.ts'

/** How many words were decided together, and how they are written. */
export interface Decision {
  readonly count: number
  readonly cased: readonly string[]
}

/** Levels of which a name of a place follows. */
export const administrative: ReadonlySet<string> = new Set(['tỉnh', 'huyện', 'quận', 'xã', 'phường'])

const mostOfName = 3
/** What follows a kind of school or hospital and is no name. */
const kinds =
  /(?<!\p{L})(?:và|các|của|số|chuyên|tư thục|dân tộc|nội trú|bán trú|dân lập|công lập|thực hành|quốc tế|kỹ thuật|năng khiếu|khu vực|đa khoa|liên cấp|trung tâm|dự phòng|trung học|cao đẳng|nghề)(?!\p{L})/u

/** What the name of a department, a school or a level ends with is the name of its place: `SỞ Y TẾ SƠN HÀ`, `UBND XÃ HÒA PHÚ`. */
export function placeNameAtEnd(words: readonly CasedWord[], index: number, document: CasedWords): Decision | undefined {
  const own = words.slice(index)
  const before = words[index - 1]
  if (before === undefined || own.length > mostOfName || own.some(({ gap, text }) => gap !== ' ' || !/^\p{L}+$/u.test(text)))
    return undefined
  const head = words.slice(0, index).map(({ folded }) => folded)
  const places = administrative.has(before.folded) || (head.length > 1 && ['sở', 'phòng', 'trường'].includes(head[0] ?? ''))
  if (
    !places ||
    kinds.test(foldedOf(own)) ||
    own.some(({ folded, text }) => isCommonWord(folded, document) || isCommonAbbreviation(text) || !hasVowel(text))
  )
    return undefined
  return asName(own)
}

/**
 * Schools bear the names of persons: `TRƯỜNG THPT LÊ QUÝ ĐÔN`, though “quý” is a word by itself. Asked before single words are, where no known phrase begins.
 */
export function schoolNameAtEnd(words: readonly CasedWord[], index: number): Decision | undefined {
  const own = words.slice(index)
  if (words[0]?.folded !== 'trường' || own.length !== 3 || !beginsWithFamilyName(own[0]?.text ?? '')) return undefined
  if (own.some(({ gap, text }) => gap !== ' ' || !/^\p{L}+$/u.test(text) || !hasVowel(text))) return undefined
  if (!levelOfSchool.test(foldedOf(words.slice(0, index))) || noPerson.test(foldedOf(own))) return undefined
  return asName(own)
}

/** What stands before the name: the level of the school, or its kind. */
const levelOfSchool =
  /(?:^| )(?:thpt|thcs|th|pt|ptdtnt|ptdtbt|mn|mầm non|mẫu giáo|tiểu học|trung học cơ sở|phổ thông|chuyên|đại học|cao đẳng|chính trị(?: tỉnh)?|nội trú|bán trú)$/u
/** Words that begin as a family name does. */
const noPerson =
  /^(?:văn (?:hóa|nghệ|thư|phòng)|lâm (?:nghiệp|sinh)|lý (?:luận|thuyết)|đào tạo|cao (?:cấp|đẳng)|an (?:ninh|toàn|sinh)|đoàn (?:kết|thể)) /u

function foldedOf(words: readonly CasedWord[]): string {
  return words.map(({ folded }) => folded).join(' ')
}

/** Each word with a capital. */
function asName(words: readonly CasedWord[]): Decision {
  return { count: words.length, cased: words.map(({ text }) => text.charAt(0) + text.slice(1).toLocaleLowerCase('vi')) }
}

/** The document writes it small somewhere. */
function isCommonWord(folded: string, document: CasedWords): boolean {
  return (document.at.get(folded) ?? []).some((place) => document.words[place]?.text === folded)
}
