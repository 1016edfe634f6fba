import type { Family } from '../../plan/plan.ts'
import type { FlowParagraph } from '../flow.ts'
import type { Evidence, EvidenceKind } from '../recognised.ts'
import { evidence, familyOfName } from './family-evidence.ts'

/** Signs of a family in recipients and signature: what they are, how much they weigh. In capitals as printed. */
const signs: readonly (readonly [Family, EvidenceKind, number, RegExp])[] = [
  // HD 05-HD/VPTW, II/I/7.1: T/M, K/T, T/L; NĐ 30/2020, Phụ lục I, Phần I, II.7.b: TM., KT., TL.
  ['dang', 'signatureMark', 6, /^[TK]\/[MTL]\.?\s{0,3}\p{Lu}/u],
  [
    'dang',
    'recipients',
    4,
    /^[-–]?\s{0,3}Lưu:?\s{0,3}(?:Văn phòng (?:Tỉnh|Thành|Huyện|Đảng) [uủ][yỷ]|VPTU|VPĐU|VPHU|VPTW|Đảng [uủ][yỷ]|CB(?!\p{L})|VP\s?ĐU)/iu,
  ],
  ['mttq', 'recipients', 3, /^[-–]?\s{0,3}Lưu:?.{0,30}(?<!\p{L})(?:MTTQ|UBMT|BTT)(?!\p{L})/u],
  ['huu_nghi', 'recipients', 3, /^[-–]?\s{0,3}Lưu:?\s{0,3}VPLH/u],
  ['doan', 'recipients', 3, /^[-–]?\s{0,3}Lưu:?.{0,30}(?<!\p{L})(?:VPTĐ|VPĐ|ĐTN|Văn phòng (?:Tỉnh|Thành) [Đđ]oàn)(?!\p{L})/u],
]
const authority = /^(?:TM|T\/M|TM\/|TL|T\/L|TUQ)\.?\s{0,3}(?<name>\p{Lu}.{2,120})$/u
const offices: readonly (readonly [Family, RegExp])[] = [
  [
    'nha_nuoc',
    /^(?:KT\.\s?)?(?:PHÓ )?(?:GIÁM ĐỐC|HIỆU TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TRƯỞNG PHÒNG|BỘ TRƯỞNG|CHÁNH THANH TRA)$/u,
  ],
]

/** What recipients and signature say of the family. */
export function evidenceOfClosing(paragraphs: readonly FlowParagraph[]): readonly Evidence[] {
  return paragraphs.flatMap((paragraph) => {
    let start = 0
    return paragraph.text.split('\n').flatMap((line) => {
      const at = paragraph.locate(start + line.length - line.trimStart().length)
      start += line.length + 1
      return ofLine(line.trim(), at)
    })
  })
}

function ofLine(line: string, at: Evidence['at']): readonly Evidence[] {
  if (line.length > 200) return []
  const found = signs.flatMap(([family, kind, weight, pattern]) =>
    pattern.test(line) ? [evidence(family, kind, weight, line, at)] : [],
  )
  const office = offices.find(([, pattern]) => pattern.test(line))
  if (office !== undefined) found.push(evidence(office[0], 'position', 2, line, at))
  const name = authority.exec(line)?.groups?.name
  if (name !== undefined) found.push(...ofAuthority(name, line, at))
  return found
}

/** In whose name is signed: a body of one family, or a leading organ that several have. */
function ofAuthority(name: string, line: string, at: Evidence['at']): readonly Evidence[] {
  const own = /^BAN (?:THƯỜNG VỤ|CHẤP HÀNH)$/u.test(name) ? undefined : familyOfName(name)
  if (own !== undefined) return [evidence(own, 'signatureMark', 4, line, at)]
  if (/^BAN THƯỜNG TRỰC/u.test(name)) return [evidence('mttq', 'signatureMark', 3, line, at)]
  if (/^THƯỜNG TRỰC LIÊN HIỆP/u.test(name)) return [evidence('huu_nghi', 'signatureMark', 4, line, at)]
  if (/^ĐOÀN CHỦ TỊCH/u.test(name))
    return (['cong_doan', 'hoi_lhpn', 'mttq'] as const).map((family) => evidence(family, 'signatureMark', 1, line, at))
  // With a dot it is no Party committee (HD 05-HD/VPTW, II/I/7.1 writes T/M), and the State has no such organ.
  if (/^BAN (?:THƯỜNG VỤ|CHẤP HÀNH)/u.test(name) && line.startsWith('TM.'))
    return (['cong_doan', 'hoi_lhpn', 'doan', 'huu_nghi'] as const).map((family) =>
      evidence(family, 'signatureMark', 2, line, at),
    )
  return []
}
