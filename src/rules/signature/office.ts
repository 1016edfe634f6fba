import { isLetterAt } from '../../language/words/is-letter-at.ts'
import { foldInPlace } from './fold-in-place.ts'

/** An office of leadership: `Phó Giám đốc Sở` → deputy of `giám đốc`, and where the words of the office end. */
export interface Office {
  readonly isDeputy: boolean
  /** The chief's office, small letters: `giám đốc`, `bộ trưởng`. */
  readonly chief: string
  readonly end: number
}

const chiefs = [
  'tổng giám đốc',
  'giám đốc',
  'chủ tịch',
  'tổng bí thư',
  'bí thư',
  'hiệu trưởng',
  'chủ nhiệm',
  'trưởng tiểu ban',
  'trưởng ban',
  'trưởng phòng',
  'trưởng khoa',
  'trưởng trạm',
  'trưởng đoàn',
  'chánh văn phòng',
  'chánh thanh tra',
  'chi cục trưởng',
  'tổng cục trưởng',
  'cục trưởng',
  'vụ trưởng',
  'viện trưởng',
  'bộ trưởng',
  'tổ trưởng',
  'đội trưởng',
  'chỉ huy trưởng',
  'tổng biên tập',
  'thủ tướng',
  'thủ trưởng',
]

/** Deputies whose name is not `Phó` and the chief's. */
const deputies: Readonly<Record<string, string>> = {
  'thứ trưởng': 'bộ trưởng',
  'chỉ huy phó': 'chỉ huy trưởng',
  'tổ phó': 'tổ trưởng',
  'đội phó': 'đội trưởng',
  'phó phòng': 'trưởng phòng',
  'phó ban': 'trưởng ban',
  'phó khoa': 'trưởng khoa',
}

/** The office that a position begins with; undefined for what is no office of leadership, or none that is known here. */
export function officeIn(position: string): Office | undefined {
  const words = foldInPlace(position.slice(0, 60))
  const other = Object.keys(deputies).find((name) => begins(words, name))
  if (other !== undefined) return { isDeputy: true, chief: deputies[other] ?? other, end: other.length }
  const deputy = words.startsWith('phó ') ? 'phó '.length : 0
  const chief = chiefs.find((name) => begins(words.slice(deputy), name))
  // "Chủ tịch đoàn" and "đoàn chủ tịch" preside together.
  if (chief === undefined || words.startsWith('chủ tịch đoàn')) return undefined
  return { isDeputy: deputy > 0, chief, end: deputy + chief.length }
}

/** As a whole word: `trưởng ban` begins no `trưởng bang`. */
function begins(words: string, name: string): boolean {
  return words.startsWith(name) && !isLetterAt(words, name.length)
}
