import { agencyKey } from './agency-key.ts'

/** What leads an association, or the level that goes before its name. */
const before =
  '(?:(?:ban chấp hành|ban thường vụ|ban đại diện|ban thường trực|ban thư ký|ủy ban|thường trực|trung ương|chi|huyện|tỉnh|thành) ){0,2}'
const named = [
  'nông dân|cựu chiến binh|cựu thanh niên|cựu giáo chức|chữ thập đỏ|người cao tuổi|người khuyết tật|người mù|nạn nhân|bảo trợ|cứu trợ',
  'khuyến học|luật gia|nhà báo|nhà văn|văn học|văn nghệ|kiến trúc|nghệ nhân|làm vườn|nuôi ong|sinh vật cảnh|đông y|thầy thuốc|y học|dược học',
  'khoa học|kế hoạch hóa|doanh nhân|doanh nghiệp|sinh viên|liên hiệp thanh niên|thanh niên xung phong|truyền thống|bảo vệ|di sản|gia đình',
].join('|')
const association = new RegExp(
  `^${before}(?:hội (?:${named})|hiệp hội|liên hiệp các hội|liên minh hợp tác xã|câu lạc bộ)(?= |$)`,
  'u',
)

/**
 * Is it an association for whose documents no form of its own was found? They carry the State's title and write as the State does, as far as it fits
 * (NĐ 30/2020, Điều 2 khoản 2); what an association of its own accord does otherwise cannot be judged. The Front, the trade unions, the
 * Women's Union and the friendship unions are none of them.
 */
export function isAssociation(name: string): boolean {
  return association.test(agencyKey(name))
}
