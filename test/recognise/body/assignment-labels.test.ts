import { describe, expect, it } from 'vitest'
import { fieldOfLabel } from '../../../src/plan/field-of-label.ts'
import type { PlanNode } from '../../../src/plan/plan.ts'
import { assignmentLines } from '../../../src/recognise/body/assignment-lines.ts'
import { piecesOf } from '../../../src/recognise/body/body-line.ts'
import { printedBlocks, profileOf } from './printed-lines.ts'
import type { Written } from './sample-flow.ts'
import { sampleFlow } from './sample-flow.ts'
import { bodyOf, treeOf } from './tree-view.ts'

const profile = profileOf('nha_nuoc')

/** What a line says as fields: `chu_tri(Cơ quan chủ trì)=…`. */
function fieldsIn(line: string | Written): readonly string[] {
  const [block] = sampleFlow([line]).blocks
  if (block === undefined) throw new Error('no block')
  const [piece] = piecesOf(block, { letters: profile.ladder.letters.v } as never)
  if (piece?.kind !== 'line') throw new Error('no line')
  const { text } = piece.paragraph
  return assignmentLines(piece, profile).map(({ field, values, label, usual }) => {
    const own = usual ? '' : `(${text.slice(...label)})`
    return `${field}${own}=${values.map((value) => text.slice(...value)).join('|')}`
  })
}

/** The fields of the last node of a section with one task. */
function lastLine(...lines: (string | Written)[]): string | undefined {
  return treeOf(bodyOf(['I. NỘI DUNG', '1. Rà soát hồ sơ', ...lines]).sections).slice(1)[0]
}

describe('labels of assignment fields', () => {
  it.each([
    ['Cơ quan chủ trì', 'chu_tri'],
    ['Đơn vị chủ trì tham mưu thực hiện', 'chu_tri'],
    ['ĐƠN VỊ CHỦ TRÌ', 'chu_tri'],
    ['Cơ quan, đơn vị phối hợp', 'phoi_hop'],
    ['Đơn vị phối hợp thực hiện', 'phoi_hop'],
    ['Đơn vị thực hiện', 'thuc_hien'],
    ['Người phụ trách', 'thuc_hien'],
    ['Phân công thực hiện', 'thuc_hien'],
    ['Đơn vị theo dõi, đôn đốc', 'theo_doi'],
    ['Thời gian thực hiện', 'thoi_han'],
    ['Thời gian hoàn thành', 'thoi_han'],
    ['Thời hạn', 'thoi_han'],
    ['Tiến độ', 'thoi_han'],
    ['Sản phẩm, kết quả', 'san_pham'],
    ['Kết quả đầu ra', 'san_pham'],
    ['Nguồn kinh phí', 'kinh_phi'],
  ])('%s is %s', (label, field) => expect(fieldOfLabel(label)).toBe(field))

  it.each([
    'Thời gian',
    'Thời gian kiểm tra',
    'Chủ trì, phối hợp',
    'Kinh phí khen thưởng',
    'Tổng kinh phí',
    'Tổ chức thực hiện',
    'Kết quả năm 2026',
    'Thực hiện Luật Lưu trữ',
    `Cơ quan chủ trì${', cơ quan chủ trì'.repeat(20_000)}`,
  ])('%.40s is none of them', (label) => expect(fieldOfLabel(label)).toBeUndefined())
})

describe('a line that says who does what by when', () => {
  it('keeps the author’s label and end mark', () => {
    expect(fieldsIn('Cơ quan chủ trì: Sở Nội vụ.')).toEqual(['chu_tri(Cơ quan chủ trì)=Sở Nội vụ.'])
    expect(fieldsIn('Đơn vị phối hợp: Văn phòng Sở; các phòng;')).toEqual(['phoi_hop(Đơn vị phối hợp)=Văn phòng Sở|các phòng;'])
    expect(fieldsIn('Chủ trì: Sở Nội vụ.')).toEqual(['chu_tri=Sở Nội vụ.'])
  })

  it('may be an item of a list that Word or Markdown marks', () => {
    expect(fieldsIn({ text: 'Cơ quan chủ trì: Sở Nội vụ.', label: '-' })).toEqual(['chu_tri(Cơ quan chủ trì)=Sở Nội vụ.'])
    expect(fieldsIn({ text: 'Cơ quan chủ trì: Sở Nội vụ.', label: '1.' })).toEqual([])
  })

  it('is prose where it says more than the field', () => {
    expect(fieldsIn('Đơn vị chủ trì: Văn phòng Sở, đơn vị phối hợp: Phòng Tổ chức')).toEqual([])
    expect(fieldsIn('Đơn vị chủ trì: Văn phòng Sở. Thời gian hoàn thành: Quý I/2027.')).toEqual([])
    expect(fieldsIn('Đơn vị thực hiện: Văn phòng Sở chủ trì, phối hợp với các phòng rà soát.')).toEqual([])
    expect(fieldsIn('Đơn vị thực hiện: Văn phòng Sở. Các phòng cử người tham gia.')).toEqual([])
    expect(fieldsIn(`Thời gian thực hiện: ${'rất dài '.repeat(200)}`)).toEqual([])
  })

  it('in a file that plan printed is told by its style', () => {
    expect(fieldsIn({ text: 'Cơ quan chủ trì: Sở Nội vụ.', style: 'body' })).toEqual([])
    expect(fieldsIn({ text: 'Chủ trì: Sở Nội vụ.', style: 'bullet' })).toEqual([])
    expect(fieldsIn({ text: 'Nguồn kinh phí: Ngân sách tỉnh.', style: 'assignment' })).toEqual([
      'kinh_phi(Nguồn kinh phí)=Ngân sách tỉnh.',
    ])
  })

  it('stays an item in a list of particulars', () => {
    const list = ['- Địa điểm: Hội trường xã.', '- Đơn vị thực hiện: Văn phòng.']
    expect(lastLine(...list)).toBe('  Rà soát hồ sơ')
    expect(lastLine('- Lập danh mục.', '- Đơn vị thực hiện: Văn phòng.')).toBe(
      '  Rà soát hồ sơ thuc_hien(Đơn vị thực hiện)=Văn phòng.',
    )
  })

  it('takes the time behind who does the work for that of the work, and elsewhere for an event’s', () => {
    expect(lastLine('- Lập danh mục.', '- Đơn vị thực hiện: Văn phòng.', '- Thời gian: trước 20/5/2027.')).toBe(
      '  Rà soát hồ sơ thuc_hien(Đơn vị thực hiện)=Văn phòng. thoi_han(Thời gian)=trước 20/5/2027.',
    )
    expect(lastLine('- Lập danh mục.', '- Thời gian: 7 giờ 30.')).toBe('  Rà soát hồ sơ')
  })

  it('behind a list of sentences holds for the list, behind a task for the task', () => {
    const tree = (...lines: readonly string[]) => treeOf(bodyOf(['I. NỘI DUNG', '1. Số hóa hồ sơ', ...lines]).sections).slice(1)
    expect(tree('(1) Lập danh mục;', '(2) Quét hồ sơ.', 'Thời gian thực hiện: Quý I/2027.')).toEqual([
      '  {(1)} Số hóa hồ sơ thoi_han(Thời gian thực hiện)=Quý I/2027.',
      '    : Lập danh mục;',
      '    : Quét hồ sơ.',
    ])
    expect(tree('a) Lập danh mục', 'Chủ trì: Văn phòng.', 'b) Quét hồ sơ', 'Thời gian thực hiện: Quý I/2027.')).toEqual([
      '  Số hóa hồ sơ',
      '    Lập danh mục chu_tri=Văn phòng.',
      '    Quét hồ sơ thoi_han(Thời gian thực hiện)=Quý I/2027.',
    ])
  })

  it('is printed again with the same words, and its label has a place', () => {
    const lines = ['Đơn vị chủ trì thực hiện: Các sở, ngành; UBND cấp xã.', 'Thời gian thực hiện: Thường xuyên.']
    const body = bodyOf(['I. NỘI DUNG', '1. Rà soát hồ sơ', 'Lập danh mục từng phông.', ...lines])
    const printed = printedBlocks(body, profile).flatMap((block) =>
      block.kind === 'paragraph' && block.component === 'assignment'
        ? [block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')]
        : [],
    )
    expect(printed.map((line) => line.replace('./.', '.'))).toEqual(lines)
    const [item] = body.sections[0]?.content ?? []
    const node: PlanNode | undefined = item?.kind === 'node' ? item.node : undefined
    const label = node?.assignmentLabels?.get('thoi_han')
    expect(label?.place.path).toMatch(/\/thoi_han\/nhan$/)
    expect(label?.place.range.start.line).toBe(5)
    expect(node?.assignment.get('thoi_han')?.[0]?.place.path).toMatch(/\/thoi_han\/gia_tri$/)
  })
})
