import { agencyKey } from '../../language/agencies/agency-key.ts'
import { isGroupKey } from '../../language/agencies/is-group.ts'
import { isFreshName } from '../../language/agencies/join-of.ts'
import { kindOfKey } from '../../language/agencies/kind-of-agency.ts'
import { splitAgencies } from '../../language/agencies/split-agencies.ts'
import { withoutEnd } from '../../language/words/without-end.ts'

/** Words that a name does not hold but a sentence about it does. */
const doing = /(?<!\p{L})(?:chủ trì|phối hợp|thực hiện|tham mưu|triển khai|trách nhiệm|đề nghị|giao|hướng dẫn|căn cứ)(?!\p{L})/iu

/** A sentence says what a unit does or by when; `Sở Xây dựng` and `Ban Tổ chức` have such words as names. */
const saying =
  /(?<!\p{L})(?:báo cáo|gửi|thành lập|bố trí|hoàn thành|chuẩn bị|rà soát|quán triệt|đôn đốc|duy trì|đăng tải|đưa tin|hằng năm|mở (?:các|chuyên|lớp)|trước (?:ngày|tháng)|(?:tổ chức|xây dựng|ban hành|lập) (?:các |và )?(?:kế hoạch|chương trình|phương án|hội nghị|lễ))(?!\p{L})/u

/** Is a title the name of the unit that what stands below is assigned to: `Văn phòng Sở`, `Ủy ban nhân dân các xã, phường:`? */
export function isUnitTitle(title: string): boolean {
  if (title.length > 250) return false
  const name = withoutEnd(title, /[\s.:;,]/u)
  // `Các xã: Xây dựng phương án.` is a name and a sentence.
  if (name.length < 3 || /:\s+\p{Lu}/u.test(name) || doing.test(name) || saying.test(name)) return false
  const agencies = splitAgencies(name)
  return agencies.length > 0 && agencies.every(({ name }) => isUnit(name))
}

const ofTasks = /(?<!\p{L})(?:nhiệm vụ|phân công|trách nhiệm)(?!\p{L})/iu

/** What stands below a section: its words, and whether it holds more than them. */
export interface Told {
  readonly words: string
  readonly holds: boolean
}

/** Whether each part of a section of tasks names a unit with its work: then they are told unit by unit, as under `Tổ chức thực hiện`. */
export function tellsUnits(section: string, parts: () => readonly Told[]): boolean {
  if (!ofTasks.test(section)) return false
  const all = parts()
  return (
    all.length > 1 &&
    all.every(({ words, holds }) => (holds || /:\s+\S/u.test(words)) && isUnitTitle(words.split(/:\s/u, 1)[0] ?? ''))
  )
}

function isUnit(name: string): boolean {
  const key = agencyKey(name)
  const kind = kindOfKey(key)
  return isGroupKey(key)
    ? kind !== undefined || /^các /u.test(key)
    : kind !== undefined && (kind === 'person' || isFreshName(name))
}
