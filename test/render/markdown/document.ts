import type {
  Block,
  Closing,
  DocumentProperties,
  Head,
  OfficialDocument,
  Paragraph,
  TableBlock,
} from '../../../src/compose/official-document.ts'
import { profiles } from '../../../src/generated/profiles.ts'
import type { Place } from '../../../src/plan/plan.ts'
import type { Inline, TextInline } from '../../../src/plan/prose.ts'
import type { Cell, Row, Table } from '../../../src/plan/table.ts'
import type { ComponentKey, Profile } from '../../../src/profile/profile.ts'

const start = { line: 1, column: 1, offset: 0 }
const place: Place = { file: 'a.plan.yaml', path: '', range: { start, end: start } }

export function profileNamed(id: string): Profile {
  const profile = profiles.find((candidate) => candidate.id === id)
  if (profile === undefined) throw new Error(`no profile ${id}`)
  return profile
}

export function text(words: string, look: Partial<Pick<TextInline, 'bold' | 'italic'>> = {}): TextInline {
  return { kind: 'text', text: words, bold: false, italic: false, ...look }
}

export function note(label: string, words?: string): Inline {
  return words === undefined ? { kind: 'footnote', label } : { kind: 'footnote', label, note: [text(words)] }
}

export function paragraph(
  component: ComponentKey,
  words: string | readonly Inline[],
  more: Partial<Pick<Paragraph, 'label' | 'outline' | 'level'>> = {},
): Paragraph {
  return { kind: 'paragraph', component, inlines: typeof words === 'string' ? [text(words)] : words, ...more }
}

export type CellText = string | { readonly of: readonly (readonly Inline[])[]; readonly columns?: number; readonly rows?: number }

export function row(cells: readonly CellText[]): Row {
  return { group: false, cells: cells.map(cell) }
}

export function table(header: readonly Row[], rows: readonly Row[], more: Partial<Table> = {}): TableBlock {
  return { kind: 'table', table: { place, columns: [], header, rows, ...more } }
}

function cell(from: CellText): Cell {
  const { of, columns = 1, rows = 1 } = typeof from === 'string' ? { of: [[text(from)]] } : from
  return { paragraphs: of, columnSpan: columns, rowSpan: rows, place }
}

const properties: DocumentProperties = {
  title: 'Kế hoạch',
  subject: 'Số hóa hồ sơ',
  issuer: 'Sở Nội vụ',
  typeName: 'Kế hoạch',
  issuedOn: '2026-10-05',
  language: 'vi-VN',
  recipients: ['UBND tỉnh', 'Sở Tài chính'],
  profile: 'nd30',
}

export const head: Head = {
  left: [paragraph('parentBody', 'UBND TỈNH SƠN HÀ'), paragraph('issuingBody', 'SỞ NỘI VỤ')],
  right: [paragraph('nationalTitle', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), paragraph('motto', 'Độc lập - Tự do - Hạnh phúc')],
  number: paragraph('number', 'Số: 15/KH-SNV'),
  placeDate: paragraph('placeDate', 'Sơn Hà, ngày 05 tháng 10 năm 2026'),
  marks: [],
}

export const closing: Closing = {
  recipients: [
    paragraph('recipientsLabel', 'Nơi nhận:'),
    paragraph('recipient', '- UBND tỉnh;'),
    paragraph('recipient', '- Lưu: VT.'),
  ],
  signatures: [
    {
      side: 'right',
      lines: [
        paragraph('authority', 'KT. GIÁM ĐỐC'),
        paragraph('position', 'PHÓ GIÁM ĐỐC'),
        paragraph('signerName', 'Lê Văn Bình'),
      ],
    },
  ],
}

export function official(body: readonly Block[], more: Partial<OfficialDocument> = {}): OfficialDocument {
  return {
    profile: profileNamed('nd30'),
    properties,
    preceding: [],
    head,
    title: [paragraph('typeName', 'KẾ HOẠCH'), paragraph('subject', 'Số hóa hồ sơ lưu trữ năm 2027')],
    body,
    closing,
    appendices: [],
    ...more,
  }
}
