import type { SchemaArgs, ValueKind, WayOut } from '../../catalogue/schema.ts'
import type { MessagesOf } from '../messages.ts'
import { shorten } from './words.ts'

export const schema: MessagesOf<SchemaArgs> = {
  LD001: ({ key, suggestion, known, below, reading }) =>
    reading === 'rest'
      ? `Giữa { và }, dấu phẩy ngăn các khóa nên «${shorten(key)}» bị hiểu thành một khóa. Nhiều giá trị thì đặt trong [ ], câu có dấu phẩy thì đặt trong dấu nháy.`
      : below !== undefined
        ? `Khóa «${key}» thuộc «${below}»: hãy đặt ngay dưới «${below}:» và thụt vào 2 dấu cách.`
        : suggestion === undefined
          ? `Không có khóa «${key}» ở đây. Các khóa dùng được: ${known.join(', ')}.`
          : `Không có khóa «${key}» ở đây, có phải «${suggestion}» không?`,
  LD002: ({ key, parent, example }) =>
    parent === undefined
      ? `Kế hoạch thiếu khóa «${key}»${example === undefined ? '.' : `; hãy thêm, như: ${example}`}`
      : `Thiếu khóa «${key}» trong «${parent}».`,
  LD003: ({ expected, read, text, otherKey, way }) =>
    `Chỗ này phải là ${kindsToName(expected).join(' hoặc ')}, nhưng đọc được ${kinds[read]}${text === undefined ? '' : ` «${shorten(text)}»`}.${
      expected.includes('text') && (read === 'number' || read === 'boolean') ? ' Hãy đặt trong dấu nháy.' : ''
    }${otherKey === undefined ? '' : ` Giá trị như vậy ghi ở khóa «${otherKey}».`}${way === undefined || otherKey !== undefined ? '' : ` ${wayOut(way)}`}`,
  LD004: ({ value, allowed, suggestion }) =>
    `«${shorten(value)}» không có trong danh mục${suggestion === undefined ? '' : `, có phải «${suggestion}» không?`}${
      suggestion === undefined ? '. Chọn một trong' : ' Các giá trị'
    }: ${allowed.join(', ')}.`,
  LD005: ({ limit, length }) => `Dài ${length} ký tự, vượt giới hạn ${limit} ký tự.`,
  LD006: ({ key }) =>
    key === undefined ? 'Chỗ này còn để trống.' : `«${key}» còn để trống. Hãy ghi nội dung; khóa không dùng đến thì bỏ đi.`,
  LD007: ({ count, limit, bound }) => `Có ${count} phần tử, ${bound === 'max' ? 'nhiều nhất là' : 'ít nhất phải có'} ${limit}.`,
  LD008: ({ value, limit, bound }) =>
    `Số ${value} không hợp lệ: phải ${{ max: 'không quá', min: 'từ', above: 'lớn hơn' }[bound]} ${limit}${bound === 'min' ? ' trở lên' : ''}.`,
  LD009: ({ first, second }) =>
    `Mỗi mục lớn chỉ có một khóa, ở đây có «${first}» và «${second}». Hãy thêm dấu - trước «${second}».`,
  LD010: ({ key, suggestion, known }) =>
    suggestion === undefined
      ? `Không có loại mục «${key}». Mục có tiêu đề riêng thì dùng «muc»; các loại khác: ${known.filter((role) => role !== 'muc').join(', ')}.`
      : `Không có loại mục «${key}», có phải «${suggestion}» không?`,
  LD011: ({ reason, text, suggestion }) =>
    `${dates[reason](shorten(text))} ${suggestion === undefined ? 'Viết như 2026-10-05 hoặc 05/10/2026.' : `Hãy viết ${suggestion}.`}`,
  LD012: ({ source, read }) => `YAML đọc «${source}» thành số ${read}. Hãy đặt trong dấu nháy để giữ nguyên.`,
  LD013: ({ source, read, better }) => `YAML đọc «${source}» thành số ${read}; bản in vẫn đúng, nhưng nên viết ${better}.`,
  LD014: ({ key }) =>
    `Câu có dấu hai chấm sau «${shorten(key)}» nên bị hiểu thành một khóa. Hãy đặt cả câu trong dấu nháy, hoặc viết xuống dòng sau dấu |.`,
  LD015: () => 'Dòng này của danh sách không có nội dung. Hãy ghi nội dung hoặc xóa dấu -.',
  LD016: ({ name, parts }) =>
    `Dấu phẩy cắt «${shorten(name)}» thành ${parts} tên. Hãy ghi mỗi đơn vị một dòng (- …), hoặc một chuỗi ngăn cách bằng dấu chấm phẩy.`,
  LD017: ({ role, key }) => `«${key}» thuộc mục «${role}» nên phải thụt vào sâu hơn «${role}».`,
  LD018: ({ text }) => `Thiếu dấu cách sau dấu - ở «${shorten(text)}»: danh sách phải viết «- …», mỗi phần tử một dòng.`,
  LD019: ({ text }) =>
    `«${shorten(text)}» không phải là kỳ kế hoạch. Viết 2027, 2026-2030, 2027-H1 (nửa năm), 2027-Q1 (quý), 2027-03 (tháng) hoặc 2027-W10 (tuần).`,
}

function wayOut(way: WayOut): string {
  switch (way.kind) {
    case 'quote':
      return 'Dấu [ mở một danh sách: hãy đặt cả câu trong dấu nháy.'
    case 'one-value':
      return 'Hãy ghi một câu trên cùng dòng với khóa, hoặc lời văn xuống dòng sau dấu |.'
    case 'dashes':
      return 'Hãy xuống dòng, mỗi phần tử một dòng, mở đầu bằng «- ».'
    case 'no-bar':
      return `Hãy bỏ dấu ${way.mark} sau khóa: nó làm mọi dòng bên dưới thành lời văn.`
    case 'keys':
      return `Hãy ghi khóa rồi mới đến nội dung; các khóa ở đây: ${way.keys.join(', ')}.`
    case 'colon':
      return `Thiếu dấu hai chấm: hãy viết «${way.key}: …».`
    case 'below':
      return `Danh sách đặt dưới khóa «${way.key}», thụt vào 2 dấu cách.`
  }
}

/** Where a text may stand, nobody needs to be told that a number may. */
function kindsToName(expected: readonly ValueKind[]): readonly string[] {
  const needless = expected.includes('text') ? new Set<ValueKind>(['number', 'integer']) : new Set<ValueKind>()
  return expected.filter((kind) => !needless.has(kind)).map((kind) => kinds[kind])
}

const kinds = {
  text: 'chữ',
  number: 'số',
  integer: 'số nguyên',
  boolean: 'giá trị true/false',
  list: 'danh sách',
  map: 'một nhóm khóa',
  nothing: 'chỗ trống',
}

const dates = {
  'no-such-day': (text: string) => `Không có ngày «${text}» trong lịch.`,
  'month-first': (text: string) => `«${text}» ghi tháng trước ngày.`,
  'short-year': (text: string) => `Năm trong «${text}» phải đủ bốn chữ số.`,
  words: (text: string) => `«${text}» viết bằng lời; chữ «ngày … tháng … năm …» do thể thức đặt.`,
  year: (text: string) => `Năm trong «${text}» ngoài khoảng 1900–2100.`,
  form: (text: string) => `«${text}» không phải một ngày đọc được.`,
}
