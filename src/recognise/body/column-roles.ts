import { plainText } from '../../plan/prose.ts'
import type { Row } from '../../plan/table.ts'
import { gridOf } from '../../plan/table-grid.ts'

const roles: readonly (readonly [string, RegExp])[] = [
  ['stt', /^(?:stt|tt|số tt|số thứ tự)$/u],
  ['ghi_chu', /^ghi chú$/u],
  ['chu_tri', /chủ trì/u],
  ['phoi_hop', /phối hợp/u],
  ['theo_doi', /^(?:cơ quan |đơn vị |lãnh đạo )?theo dõi/u],
  ['nhiem_vu', /^(?:tên )?(?:các )?(?:nội dung|nhiệm vụ|công việc|hoạt động|đầu việc)(?! phối hợp)/u],
  ['thoi_han', /^(?:thời (?:gian|hạn)|hạn|tiến độ)(?: (?:thực hiện|hoàn thành|ban hành|báo cáo|gửi|dự kiến)){0,3}$/u],
  ['san_pham', /^(?:sản phẩm|kết quả)(?: (?:đầu ra|dự kiến|đạt được|hoàn thành|chủ yếu)){0,2}$/u],
  ['kinh_phi', /^(?:nguồn |dự toán )?kinh phí/u],
  ['dia_diem', /^địa điểm/u],
  ['thuc_hien', /^(?:cơ quan|đơn vị|bộ phận)(?:,? (?:cá nhân|phụ trách|thực hiện|được giao)){1,2}$|^thực hiện$/u],
  ['nguoi', /^(?:người|cá nhân|họ và tên|phụ trách)/u],
]

/**
 * What the columns of a table of tasks hold, by their titles. Only a table that says what is to be done and who does it has roles: elsewhere such words may
 * head anything.
 */
export function columnRoles(header: readonly Row[], width: number): readonly (string | undefined)[] {
  const grid = gridOf({ columns: [], header, rows: [] })
  const found = Array.from({ length: width }, (_, column) => {
    const titles = grid.header
      .flatMap(({ cells }) => cells.filter((at) => at.column <= column && column < at.column + at.columnSpan))
      .map(({ cell }) => cell.paragraphs.map(plainText).join(' ').replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi'))
      .filter((title) => title !== '')
    const whole = titles.join(' ')
    // A column that says which of the two a body is says not who leads; merged over both columns such words say nothing of either.
    const title = namesBoth(whole) ? (titles.at(-1) ?? '') : whole
    return title === '' || namesBoth(title) ? undefined : roles.find(([, words]) => words.test(title))?.[0]
  })
  const given = new Set(found)
  const tasks = given.has('nhiem_vu') && (given.has('chu_tri') || given.has('thuc_hien') || given.has('nguoi'))
  return tasks ? found.map((role, at) => (found.indexOf(role) === at ? role : undefined)) : found.map(() => undefined)
}

function namesBoth(title: string): boolean {
  return title.includes('chủ trì') && title.includes('phối hợp')
}
