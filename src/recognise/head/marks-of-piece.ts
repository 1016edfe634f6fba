import { foldName } from '../../language/agencies/fold-name.ts'
import type { ComponentKey } from '../../profile/profile.ts'

export type MarkKey = 'secrecy' | 'urgency' | 'circulation' | 'draft' | 'contact'

/** NĐ 30/2020, Phụ lục I, Phần I, III.2; HD 05-HD/VPTW, II/II, 2–4 and 6; HD 36-HD/VPTW, II, 2; HD 29-HD/TWĐTN-VP, III.9. Folded. */
const marks: readonly (readonly [MarkKey, RegExp])[] = [
  ['secrecy', /^(?:tuyệt mật|tối mật|mật)$/u],
  ['urgency', /^(?:hỏa tốc(?: hẹn giờ)?|thượng khẩn|khẩn)$/u],
  [
    'circulation',
    /^(?:lưu hành nội bộ|(?:xem|đọc) xong trả lại|xong hội nghị trả lại|tài liệu (?:hội nghị|thu hồi|mật|nội bộ|lưu hành nội bộ)|không phổ biến trên .{0,60})$/u,
  ],
  ['draft', /^(?:bản )?dự thảo(?: (?:lần )?(?:thứ )?[\p{L}\d]{1,6})?$/u],
  ['contact', /^(?:(?:địa chỉ|trụ sở|điện thoại|đt|email|thư điện tử|website|fax)\s?[:.])/u],
]

/** What a mark in the head says by its words alone; brackets, quotes and full stops make no difference. */
export function markOf(text: string): MarkKey | undefined {
  if (text.length > 200) return undefined
  const folded = foldName(text).replace(/^[\s"“”'([]{1,9}/u, '')
  const bare = folded.replace(/[\s"“”')\].,:;]{1,9}$/u, '')
  return marks.find(([key, pattern]) => pattern.test(key === 'contact' ? folded : bare))?.[0]
}

/** The turn of a draft: where it stands in the words, `Dự thảo lần 2` → 2; undefined where the mark says only that it is one. */
export function draftTurn(text: string): readonly [number, number] | undefined {
  const match = /^[\s"“(]{0,4}(?:bản\s{1,4})?dự\s{1,4}thảo\s{1,4}(?:lần\s{1,4})?(?:thứ\s{1,4})?(?<turn>[\p{L}\d]{1,6})/diu.exec(
    text,
  )
  return match?.indices?.groups?.turn
}

/** Keys of the form's components that a style may name in the head. */
export const headStyles: ReadonlySet<ComponentKey> = new Set([
  'nationalTitle',
  'motto',
  'organisationTitle',
  'parentBody',
  'issuingBody',
  'issuingBodyMark',
  'number',
  'placeDate',
  'secrecy',
  'urgency',
  'circulation',
  'draft',
])

/** The same below the head. */
export const titleStyles: ReadonlySet<ComponentKey> = new Set([
  'typeName',
  'author',
  'subject',
  'subjectMark',
  'issuedWith',
  'addressee',
  'addresseesLabel',
  'addresseeItem',
])
