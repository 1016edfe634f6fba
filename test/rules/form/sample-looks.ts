import { lookOf } from '../../../src/compose/component-look.ts'
import { labelOf } from '../../../src/plan/label.ts'
import type { ComponentKey, Profile } from '../../../src/profile/profile.ts'
import type { SampleChange } from '../../../src/rules/form-example.ts'
import type { ParagraphLook, RunLook } from '../../../src/word/word-document.ts'

const words: Readonly<Partial<Record<ComponentKey, string>>> = {
  parentBody: 'UBND TỈNH SƠN HÀ',
  issuingBody: 'SỞ NỘI VỤ',
  placeDate: 'Sơn Hà, ngày 05 tháng 10 năm 2026',
  urgency: 'KHẨN',
  typeName: 'KẾ HOẠCH',
  subject: 'Triển khai số hóa hồ sơ lưu trữ năm 2027',
  headingSection: 'MỤC ĐÍCH, YÊU CẦU',
  headingClause: 'Mục đích',
  headingPoint: 'Phạm vi rà soát',
  body: 'Chuyển toàn bộ hồ sơ giấy của Sở thành dữ liệu số, để các phòng và đơn vị tra cứu, dùng chung trên một hệ thống, không phải mượn bản giấy ở kho lưu trữ như trước đây.',
  bullet:
    'Các phòng, đơn vị thuộc Sở thống kê hồ sơ đang giữ, lập danh mục theo từng phông và giao nộp đúng thời hạn đã đăng ký với Văn phòng Sở trong năm.',
  tableHeader: 'Nội dung',
  tableCell: 'Quét tài liệu của phông thứ nhất',
  recipientsLabel: 'Nơi nhận:',
  authority: 'KT. GIÁM ĐỐC',
  position: 'PHÓ GIÁM ĐỐC',
  signerName: 'Nguyễn Văn An',
  contact: 'Số 1 đường Hòa Phú, tỉnh Sơn Hà; điện thoại: 0900 000 000',
  appendixLabel: 'Phụ lục',
  appendixTitle: 'KINH PHÍ DỰ KIẾN',
  appendixReference: '(Kèm theo Kế hoạch số 15/KH-SNV ngày 05 tháng 10 năm 2026 của Sở Nội vụ)',
}

const labels: Readonly<Partial<Record<ComponentKey, string>>> = {
  headingSection: 'I.',
  headingClause: '1.',
  headingPoint: 'a)',
  bullet: '-',
}

/** The words of a component as the form prints them. */
export function wordsFor(profile: Profile, key: ComponentKey): string {
  const { wording } = profile
  const symbol = wording.symbol.v.replace('{loai}', 'KH').replace('{viet_tat}', 'SNV')
  const word = {
    nationalTitle: wording.nationalTitle?.v,
    motto: wording.motto?.v,
    organisationTitle: wording.organisationTitle?.v,
    issuingBodyMark: wording.issuingBodyMark?.v,
    subjectMark: wording.subjectMark?.v,
    number: wording.number.v.replace('{so}', '15').replace('{ky_hieu}', symbol),
    basis: `${wording.bases.start.v}Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023${wording.bases.last.v}`,
  }[key as 'motto']
  return word ?? words[key] ?? key
}

/** The label of the form, typed before the text. */
export function labelFor(profile: Profile, key: ComponentKey): string | undefined {
  const rung = profile.ladder.rungs.find(({ heading }) => heading === key)
  if (rung !== undefined && key !== 'headingBullet') return labelOf(rung.label as 'I.', [1], profile.ladder.letters.v)
  return labels[key]
}

/** What a look is made from. */
export interface LookSource {
  readonly profile: Profile
  readonly change: SampleChange
  /** The changes of one component are of its first paragraph. */
  readonly isFirst: boolean
}

export function runLookFor(key: ComponentKey, { profile, change, isFirst }: LookSource): RunLook {
  const look = lookOf(profile, key)
  return {
    font: profile.font.family.v,
    size: look.size,
    bold: look.bold,
    italic: look.italic,
    underline: look.underline,
    strike: false,
    caps: look.caps,
    smallCaps: false,
    colour: profile.font.colour.v,
    spacing: 0,
    vertical: 'baseline',
    language: change.language ?? profile.font.language.v,
    ...(key === 'body' || key === 'bullet' ? change.content : {}),
    ...(isFirst ? change.runs?.[key] : {}),
  }
}

export function paragraphLookFor(key: ComponentKey, { profile, change, isFirst }: LookSource): ParagraphLook {
  const look = lookOf(profile, key)
  const style = profile.components[key]
  return {
    align: look.align,
    firstLine: look.firstLine,
    left: look.left,
    right: look.right,
    before: key === 'signerName' ? profile.wording.signature.room.v : look.before,
    after: look.after,
    contextualSpacing: false,
    line: look.line,
    keepNext: look.keepNext,
    keepLines: false,
    pageBreakBefore: false,
    boxed: style?.box !== undefined,
    ...(style?.topRule === undefined || change.contactLine === 'none'
      ? {}
      : { topBorder: { thickness: style.topRule.v, style: 'single' } }),
    ...(isFirst ? change.paragraphs?.[key] : {}),
  }
}
