import { starters } from '../generated/init.ts'
import type { Family } from '../plan/plan.ts'

/** What fills the blanks of a starter. */
export interface Answers {
  readonly issuer: string
  readonly abbreviation: string
  readonly place: string
  readonly subject: string
}

const year = 'năm 2027'

/** What stands in the blanks where nobody is asked. The bodies and places are invented. */
export const sampleAnswers: Readonly<Record<Family, Answers>> = {
  nha_nuoc: { issuer: 'Sở Nội vụ', abbreviation: 'SNV', place: 'Sơn Hà', subject: `Triển khai công tác lưu trữ ${year}` },
  dang: {
    issuer: 'Tỉnh ủy Sơn Hà',
    abbreviation: 'TU',
    place: 'Sơn Hà',
    subject: `nâng cao chất lượng sinh hoạt chi bộ ${year}`,
  },
  doan: {
    issuer: 'Ban Chấp hành Đoàn tỉnh Sơn Hà',
    abbreviation: 'TĐTN',
    place: 'Sơn Hà',
    subject: `Tổ chức Tháng Thanh niên ${year}`,
  },
  mttq: {
    issuer: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn Hà',
    abbreviation: 'MTTQ',
    place: 'Sơn Hà',
    subject: `Giám sát việc thực hiện chính sách giảm nghèo ${year}`,
  },
  cong_doan: {
    issuer: 'Liên đoàn Lao động tỉnh Sơn Hà',
    abbreviation: 'LĐLĐ',
    place: 'Sơn Hà',
    subject: `Tổ chức Tháng Công nhân ${year}`,
  },
  hoi_lhpn: {
    issuer: 'Hội Liên hiệp Phụ nữ tỉnh Sơn Hà',
    abbreviation: 'BTV',
    place: 'Sơn Hà',
    subject: `Hỗ trợ phụ nữ khởi nghiệp ${year}`,
  },
  huu_nghi: {
    issuer: 'Liên hiệp các tổ chức hữu nghị tỉnh Sơn Hà',
    abbreviation: 'LHHN',
    place: 'Sơn Hà',
    subject: `Hoạt động đối ngoại nhân dân ${year}`,
  },
}

const blank = /\{\{(issuer|abbreviation|place|subject)\}\}/g

/** The starter of a family with its blanks filled. */
export function fillStarter(family: Family, answers: Answers): string {
  return starters[family].split('\n').map(fillLine).join('\n')

  function fillLine(line: string): string {
    return line.replace(blank, (whole, name: keyof Answers) =>
      // A blank that is the whole value of a key must be read by YAML as the same text; inside a block of prose anything goes.
      line.endsWith(`: ${whole}`) ? yamlScalar(answers[name]) : answers[name],
    )
  }
}

/** Plain where no reader of YAML could take it for anything but these words, else in double quotes (a JSON string is one in YAML). */
function yamlScalar(text: string): string {
  const plain = /^\p{L}[\p{L}\p{M}\p{N} ,.()/–-]*$/u.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text)
  return plain ? text : JSON.stringify(text)
}
