import { isFreshName } from '../../language/agencies/join-of.ts'
import { withoutEnd } from '../../language/words/without-end.ts'
import type { TaskUnit } from './task-record.ts'
import { type OwnAbbreviations, unitNames } from './unit-names.ts'

const asked = /^\s*(?:đề nghị|giao|yêu cầu)\s+(?:cho\s)?(?=\p{L})/iu
/** What stands behind it is whoever is meant, known by name or not; a time or a document is nobody. */
const ofWhom =
  /^\s*(?:trách nhiệm|nhiệm vụ)\s+(?:cụ thể\s+)?của\s+(?!(?:năm|quý|tháng|giai đoạn|kế hoạch|đề án|chương trình|từng|công tác)(?!\p{L}))/iu
const longest = 160
const endMark = /[\s.,;:]/u
/** Told beside the name: "Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo". */
const apposition = /\s[-–]\s(?:cơ quan|đơn vị|là)(?!\p{L}).*$/iu
/** Who is in a group: "Các cơ quan tham mưu (gồm các Sở: Xây dựng, Công Thương)". */
const members = /\s*\((?:bao )?gồm:?\s(?<names>[^()]+)\).*$/iu
/** Work as often as a body, before a small letter: "Thống kê số liệu", "Thanh tra việc chấp hành"; "Báo Hòa Phú" and "Báo và Phát thanh, Truyền hình" are bodies. */
const alsoWork =
  /^(?:[Tt]hống kê|[Tt]hanh tra|[Kk]iểm toán|[Hh]ải quan|[Tt]huế|[Bb]áo(?! và (?:[Đđ]ài|[Pp]hát thanh))|[Nn]hà(?! trường)|[Qq]uỹ|[Qq]uân sự|[Bb]ảo hiểm)\s\p{Ll}/u
/** A part of what is counted up: "Nhóm 1: 40 xã", "Nhóm thứ hai". */
const numbered = /^nhóm\s(?:\p{N}|thứ\s)/iu
/** Where a body is: "Sở Y tế, địa chỉ: …". */
const address = /(?<!\p{L})(?:địa chỉ|trụ sở|điện thoại)(?!\p{L})/iu
const placeNext = /^\S+(?:\s\S+)?\s(?:tỉnh|thành phố|xã|phường|huyện|nhà nước)(?!\p{L})/iu

/**
 * The units of a title under which work is listed for them, where nobody wrote `don_vi`: "Đề nghị Công ty Điện lực Sơn Hà", "Sở Tài chính - Cơ quan
 * thường trực". None for a title that names work.
 */
export function titleUnits(title: string, abbreviations: OwnAbbreviations): readonly TaskUnit[] {
  const named = members.exec(title)?.groups?.names
  const bare = withoutEnd(title, endMark).replace(members, '').replace(apposition, '')
  const name = bare.replace(ofWhom, '').replace(asked, '')
  if (name === '' || name.length > longest) return []
  const units = unitNames(name, 'thuc_hien', abbreviations)
  if (!ofWhom.test(bare) && !units.every(isBody)) return []
  const listed = named === undefined ? [] : unitNames(named, 'thuc_hien', abbreviations)
  return [...units, ...(listed.every(isBody) ? listed : [])]
}

/** Surely a body's name, or a group's, and not the beginning of some work. */
export function isBody({ text, name = text }: TaskUnit): boolean {
  // Commas part the kinds of a group: "các sở, ban, ngành".
  if (numbered.test(name) || address.test(name)) return false
  return isFreshName(name.replaceAll(',', '')) && (!alsoWork.test(name) || placeNext.test(name))
}
