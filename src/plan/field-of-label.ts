import type { AssignmentField } from './plan.ts'

// “Tổ chức thực hiện” organises: an organisation only behind `các` or another.
const one = '(?:các )?(?:cơ quan|đơn vị|bộ phận|cá nhân|địa phương|phòng|ban|lãnh đạo)'
const units = `(?:${one}|các tổ chức)(?:(?:, | và |/| hoặc )(?:${one}|tổ chức)){0,2}`
const doing = '(?:,? (?:và )?(?:tham mưu|thực hiện|triển khai|tổ chức|xây dựng|soạn thảo|chính)){0,3}'
const watching = '(?:,? (?:và )?(?:theo dõi|đôn đốc|kiểm tra|giám sát|đánh giá)){0,3}'
const done = '(?:thực hiện|hoàn thành|triển khai|ban hành|báo cáo)'
const result = '(?:sản phẩm(?: đầu ra| hoàn thành)?|kết quả(?: đầu ra| đạt được| cần đạt)?)'

/** The labels that plans print. One that names two fields (`Chủ trì, phối hợp`), or the time of an event (`Thời gian`), is none of them. */
const labels: readonly (readonly [AssignmentField, RegExp])[] = [
  ['chu_tri', exactly(`(?:${units} )?chủ trì${doing}`)],
  ['phoi_hop', exactly(`(?:${units} )?(?:cùng )?phối hợp${doing}`)],
  ['thuc_hien', exactly(`(?:${units}|người) (?:tổ chức |triển khai |trực tiếp )?(?:thực hiện|phụ trách|chịu trách nhiệm)`)],
  ['thuc_hien', exactly(`(?:${units} được )?phân công(?: thực hiện)?`)],
  ['theo_doi', exactly(`(?:${units} )?(?:theo dõi|đôn đốc)${watching}`)],
  ['thoi_han', exactly(`thời hạn|hoàn thành|tiến độ(?: ${done})?`)],
  ['thoi_han', exactly(`(?:dự kiến )?thời (?:gian|hạn) (?:dự kiến |tổ chức )?${done}(?:(?:,| và) ${done})?`)],
  ['san_pham', exactly(`(?:dự kiến )?${result}(?:(?:, |/| và | - )${result})?(?: dự kiến)?`)],
  ['kinh_phi', exactly('(?:nguồn |dự toán |dự kiến )?kinh phí(?: thực hiện| dự kiến)?')],
]

/** No label is longer. */
const longest = 80

/** The assignment field that a label plainly means, in capitals or small letters: `Cơ quan chủ trì` is `chu_tri`. */
export function fieldOfLabel(label: string): AssignmentField | undefined {
  if (label.length > longest) return undefined
  const small = label.toLocaleLowerCase('vi')
  return labels.find(([, pattern]) => pattern.test(small))?.[0]
}

function exactly(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'u')
}
