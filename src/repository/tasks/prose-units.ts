import { mayBeginName } from '../../language/agencies/join-of.ts'
import { isNameAlone } from './name-words.ts'
import type { TaskRole, TaskUnit } from './task-record.ts'
import { isBody } from './title-units.ts'
import { nameOf, type OwnAbbreviations, unitNames } from './unit-names.ts'
import { withoutWorkInNames } from './work-in-names.ts'

/** What a unit does, or why and how: where its name, or a list of names, ends. In small letters, since a name has capitals ("Ban Tổ chức"). */
const ends =
  `chủ trì|chủ động|phối hợp|có trách nhiệm|chịu trách nhiệm|theo dõi|theo|tham mưu|tham gia|xây dựng|tổ chức|triển khai|căn cứ|tăng cường|kiện toàn|
bố trí|hướng dẫn|chỉ đạo|thực hiện|rà soát|lập|tổng hợp|báo cáo|đôn đốc|kiểm tra|giám sát|thẩm định|cung cấp|đề xuất|tuyên truyền|quán triệt|cập nhật|ban hành|
hoàn thành|tiếp tục|kịp thời|cử|bảo đảm|đảm bảo|hỗ trợ|huy động|tiếp nhận|quản lý|vận động|phân công|điều hành|nghiên cứu|đánh giá|cân đối|thông tin|kết nối|
chuẩn bị|trình|khẩn trương|nghiêm túc|phổ biến|đưa|làm|giúp|thường xuyên|định kỳ|tiến hành|dựng|điều tiết|xử lý|tháo gỡ|thống nhất|rà|duy trì|phụ trách|mở(?= (?:các|chuyên|đợt|lớp)(?!\\p{L}))|đẩy mạnh|nâng cao|nâng cấp|cụ thể hóa|cụ thể hoá|mở rộng|sửa chữa|mua sắm|cải tạo|số hóa|số hoá|khảo sát|
phát động|phát hành|khai thác|vận hành|bàn giao|tập huấn|giới thiệu|quảng bá|lựa chọn|thành lập|niêm yết|công khai|giải quyết|ngăn chặn|đấu tranh|tuần tra|sơ kết|tổng kết|
khắc phục|bổ sung|sắp xếp|di dời|lồng ghép|nhân rộng|lãnh đạo(?=,? (?:chỉ đạo|xây dựng|tổ chức|thực hiện|triển khai|tuyên truyền|vận động|rà soát|quán triệt|việc|công tác|tốt|các|cấp ủy|chi bộ)(?!\\p{L})|\\s(?:Ủy ban|UBND))|
là(?= (?:cơ quan|đơn vị|đầu mối|thường trực)(?!\\p{L}))|để|nhằm|trong|về|khi|từ|tại|trên cơ sở`.replaceAll('\n', '')
const end = new RegExp(`(?<!\\p{L})(?:${ends})(?!\\p{L})|[.;:](?=\\s|$)|$`, 'gu')
const asked = /^\s*(?:giao|đề nghị|yêu cầu|phân công)\s+(?:cho\s)?(?=\p{L})/iu
const cooperating = /(?<!\p{L})phối hợp(?:\s(?:chặt chẽ|thường xuyên))?(?:\s(?:với|cùng))?\s+(?=\p{L})/giu
const letters = /^\p{Lu}[\p{Lu}\p{N}&-]{1,14}(?![\p{L}\p{N}])/u
const joint = /(?<![\s,])[\s,]*(?:(?:và|với|cùng)[\s,]*)?$/iu
/** Longer than this no list of names is. */
const reach = 260
/** Behind more words that could end it nobody is named: most paragraphs begin with work. */
const mostTries = 6

/** Whose work a sentence is, and what it says of them. */
export interface Subject {
  readonly units: readonly TaskUnit[]
  /** From the word on that ends their names. */
  readonly rest: string
}

/** The units that a sentence begins with: "Sở Tài chính chủ trì, phối hợp với …", "Giao Văn phòng theo dõi …", "Sở Y tế: …". None where it does not surely name bodies. */
export function subjectOf(text: string, abbreviations: OwnAbbreviations): Subject {
  const start = asked.exec(text)?.[0].length ?? 0
  const found = namesFrom(text, start, 'thuc_hien', abbreviations)
  if (found === undefined) return { units: [], rest: text }
  const rest = text.slice(found.end)
  const role = roleAt(rest.replace(/^:/u, ''))
  return { units: found.units.map((unit) => ({ ...unit, role })), rest }
}

const bracketed = /\(([^()]{3,260})\)/gu
const part = /^\s*,?\s*(?:chủ trì|chịu trách nhiệm|thực hiện|phụ trách|tham mưu|phối hợp)(?!\p{L})/iu
const label =
  /(?<!\p{L})(?:(?:cơ quan|đơn vị|bộ phận|cá nhân)\s(?<doing>chủ trì|chịu trách nhiệm|phụ trách|thực hiện|phối hợp|theo dõi)|(?<alone>chủ trì|phối hợp))(?:\s(?:thực hiện|tham mưu|tổ chức|chính))?\s{0,2}:\s{0,3}(?<names>[^:;.()]{2,260}?)(?=\s{0,2}(?:[;.()]|$))/giu
const roles: Readonly<Record<string, TaskRole>> = { 'chủ trì': 'chu_tri', 'phối hợp': 'phoi_hop', 'theo dõi': 'theo_doi' }

/** The units that stand in brackets or behind labels within a sentence: "… (Sở Y tế chủ trì, hoàn thành trước …)", "Đơn vị chủ trì: Sở Y tế; phối hợp: …". */
export function unitsWithin(text: string, abbreviations: OwnAbbreviations): readonly TaskUnit[] {
  const inBrackets = [...text.matchAll(bracketed)].flatMap(([, inner = '']) => {
    const { units, rest } = subjectOf(inner, abbreviations)
    return part.test(rest) ? units : []
  })
  const labelled = [...text.matchAll(label)].flatMap(({ groups: { doing, alone, names } = {} }) => {
    const role = roles[(doing ?? alone ?? '').toLocaleLowerCase('vi')] ?? 'thuc_hien'
    return unitsIn(names ?? '', role, abbreviations)
  })
  return [...inBrackets, ...labelled]
}

/** The units with which a sentence wants work done: "phối hợp với Công an tỉnh và UBND các xã, phường tổ chức …". */
export function partnerUnits(text: string, abbreviations: OwnAbbreviations): readonly TaskUnit[] {
  return [...text.matchAll(cooperating)].flatMap(
    ({ index, 0: words }) => namesFrom(text, index + words.length, 'phoi_hop', abbreviations)?.units ?? [],
  )
}

/** Letters with which a sentence wants work done and of which the plan says nothing more: "phối hợp với TTQLD bố trí …". */
export function unknownPartners(text: string, abbreviations: OwnAbbreviations): readonly string[] {
  return [...text.matchAll(cooperating)].flatMap(({ index, 0: words }) => {
    const start = index + words.length
    const short = letters.exec(text.slice(start, start + 20))?.[0]
    return short === undefined || namesFrom(text, start, 'phoi_hop', abbreviations) !== undefined ? [] : [short]
  })
}

/** What the unit whose work this is does in it, by the first word: "Chủ trì, phối hợp với …", "Phối hợp với …". */
export function roleAt(text: string): TaskRole {
  const first = text.trimStart().slice(0, 'phối hợp'.length).toLocaleLowerCase('vi')
  if (first.startsWith('chủ trì')) return 'chu_tri'
  return first === 'phối hợp' ? 'phoi_hop' : 'thuc_hien'
}

interface Names {
  readonly units: readonly TaskUnit[]
  /** Where the names end. */
  readonly end: number
}

/**
 * The names from a place on, up to a word that can end them, so that all of them are surely bodies. A word after a comma may go on with the list ("các cơ
 * quan, tổ chức trên địa bàn"), and so may what stands behind a semicolon: there the longer list is taken where it holds.
 */
function namesFrom(text: string, start: number, role: TaskRole, abbreviations: OwnAbbreviations): Names | undefined {
  const piece = text.slice(start, start + reach)
  if (!mayBeginName(piece) && !letters.test(piece)) return undefined
  let found: Names | undefined
  let tries = 0
  for (const { index, 0: word } of withoutWorkInNames(piece).matchAll(end)) {
    if (++tries > mostTries) return found
    const before = piece.slice(0, index)
    const units = unitsIn(before.replace(joint, ''), role, abbreviations)
    if (units.length > 0) found = { units, end: start + index }
    const goesOn = word === ';' || /(?:,|\sv[àớ]i?|;)\s*$/u.test(before)
    if (isSentenceEnd.test(word) || (found !== undefined && !goesOn)) return found
  }
  return found
}

const isSentenceEnd = /^[.:]$/u

function unitsIn(words: string, role: TaskRole, abbreviations: OwnAbbreviations): readonly TaskUnit[] {
  if (words === '' || dangling.test(words)) return []
  const units = unitNames(words, role, abbreviations)
  return units.every((unit) => abbreviations.has(unit.text) || (isBody(unit) && isNameAlone(withoutWorkInNames(nameOf(unit)))))
    ? units
    : []
}

/** What it counts up is still to come. */
const dangling = /(?<!\p{L})(?:các|những|của|(?<!trực )thuộc|tại)$/iu
