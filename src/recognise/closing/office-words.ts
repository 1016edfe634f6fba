import { foldName } from '../../language/agencies/fold-name.ts'

/** Offices that are held in an organ, which another one is held beside. Folded. */
const leaders =
  'tổng bí thư|bí thư|chủ tịch(?! đoàn)|tổng giám đốc|giám đốc|hiệu trưởng|chủ nhiệm|thủ tướng|trưởng|chánh|' +
  '(?:tổng cục|chi cục|cục|vụ|viện|bộ|chỉ huy) trưởng|tổng thư ký|tổng biên tập|tư lệnh|chính ủy|ủy viên'
const leader = new RegExp(`^(?:quyền |q\\. ?|phó |thứ )?(?:${leaders})(?!\\p{L})`, 'u')

/** How an office, or the person who signs in it, is called at the head of a line. Folded. */
const office = new RegExp(
  `^(?:quyền |q\\. ?|phó |thứ |nguyên )?(?:${[
    leaders,
    'hiệu phó|thủ trưởng|(?:tổ|đội|nhóm|khoa|hạt|đồn|trạm|chi hội|hội|liên đội|chi đội|kế toán|ban) trưởng',
    '(?:chỉ huy|tổ|đội) phó|phó (?:ban|phòng|khoa|đoàn)|thư ký|chính trị viên',
    'tổng phụ trách|phụ trách|lãnh đạo|đại diện|xác nhận|người (?:lập|soạn|viết|xây dựng|phụ trách|chủ trì|ghi)',
    'thay mặt|giáo viên|cán bộ|chuyên viên|công chức|nhân viên|chủ trì|ban giám (?:hiệu|đốc)|bgh|tổ (?:chuyên môn|kiểm tra)|người đứng đầu',
  ].join('|')})(?!\\p{L})`,
  'u',
)

/** Could a line be an office in an organ, whole by itself: `GIÁM ĐỐC SỞ NÔNG NGHIỆP`, not `PHỤ TRÁCH SỞ`? */
export function isLeader(text: string): boolean {
  return text.length <= 200 && leader.test(foldName(text))
}

/** Words after which an office goes on. */
const goesOn = /(?:[,–-]|(?<!\p{L})(?:kiêm|và|phó|tổng|quyền|q\.?))$/iu

/** Could an office end with a line, or with the words before the next office: not with `kiêm`, nor with a comma? */
export function endsOffice(text: string): boolean {
  return !goesOn.test(text)
}

/** Does a line begin with the words of an office: `PHÓ CHỦ TỊCH`, `Trưởng đoàn kiểm tra`? */
export function beginsWithOffice(text: string): boolean {
  return text.length <= 200 && office.test(foldName(text))
}
