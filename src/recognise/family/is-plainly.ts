import { foldName } from '../../language/agencies/fold-name.ts'
import type { Text } from '../../plan/plan.ts'
import type { HeadReading } from '../head/head-reading.ts'

const committee = /^(?:(?:tỉnh|thành|huyện|quận|thị|đảng|quân|đặc khu) ủy|đảng bộ|chi bộ|ban chấp hành đảng bộ)(?= |$)/u
const organ =
  /^(?:văn phòng|ủy ban kiểm tra|cơ quan ủy ban kiểm tra|ban (?:tổ chức|tuyên giáo|dân vận|nội chính|xây dựng đảng|cán sự đảng))(?= |$)/u
const youth =
  /^(?:(?:tỉnh|thành|huyện|quận|thị) đoàn|(?:bch|ban chấp hành) (?:tỉnh |thành |huyện )?đoàn|chi đoàn|đoàn (?:tncs|thanh niên|trường|xã|phường))(?= |$)/u
/** `HUYỆN ĐOÀN - HỘI LHPN`, `ĐẢNG ỦY - UBND XÃ`: bodies of several families issue one plan. */
const joined = / [-–] (?=ủy ban|ubnd|hội|ban|sở|phòng|công đoàn|liên đoàn|mặt trận|đoàn|huyện đoàn|tỉnh đoàn|trường)|,/u

/** Is the issuer, by its own name, a committee of the Party or one of its organs, or a committee of the Youth Union, and nobody else? */
export function isPlainly(family: 'dang' | 'doan', { issuer }: HeadReading): boolean {
  const [own, above] = [nameOf(issuer.issuing), nameOf(issuer.parent)]
  if (joined.test(own)) return false
  if (family === 'doan') return youth.test(own)
  return committee.test(own) || (organ.test(own) && committee.test(above))
}

function nameOf(lines: readonly Text[]): string {
  return foldName(lines.map(({ value }) => value).join(' '))
}
