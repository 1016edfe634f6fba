import fc, { type Arbitrary } from 'fast-check'

const words = [
  'Kế',
  'hoạch',
  'này',
  'triển khai',
  'đồng bộ,',
  'rõ người;',
  'rõ việc.',
  'Ủy ban nhân dân',
  'xã Hòa Phú',
  'năm 2027',
  '15/6',
  '10%',
  '1.250.000 ₫',
  'số hóa',
  'hằng tháng:',
  '(báo cáo)',
  '“kỷ cương”',
  'ườ',
]
const oddities = [
  '*',
  '**',
  '_',
  '|',
  '[^1]',
  '\\',
  '`',
  '<w:t>',
  '&amp;',
  ']]>',
  '#',
  '🎉',
  '👩🏽‍🌾',
  'Tie\u0302\u0301ng',
  '\u00a0',
  '\u200b',
  '\u200f',
  '\u2028',
  '字典',
  'ß',
  'ﬁ',
  '\u0001',
  '\ufffe',
  '\ud800',
  '\t',
  '{{so}}',
  '$&',
  'constructor',
  'x'.repeat(300),
]

const word: Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...oddities) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }) },
)

const firstWords = ['Rà soát', 'Tổ chức', 'Đơn vị', 'Báo cáo', 'Yêu cầu']
/** What the form prints of itself, and an author types all the same. */
const typedMarks = ['1. ', '2.3. ', 'a) ', 'II. ', '(1) ', '- ', 'TM. ', 'KT. ', 'Lưu: ', 'Căn cứ ', 'Số: ']

/** A line of words, never blank; now and then it begins with a mark that the author need not have typed. */
export function line(maxLength: number): Arbitrary<string> {
  const mark = fc.oneof({ weight: 9, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...typedMarks) })
  return fc
    .tuple(mark, fc.constantFrom(...firstWords), fc.array(word, { maxLength: 12 }), fc.nat(8))
    .map(([mark, first, rest, blanks]) => cut(mark + [first, ...rest].join(blanks === 0 ? '  ' : ' '), maxLength))
}

/** The schema counts code points, and half a surrogate pair is no text. */
function cut(text: string, maxLength: number): string {
  return [...text].slice(0, maxLength).join('')
}

const emphasised = line(200).chain((text) =>
  fc.constantFrom(text, `**${text}**`, `*${text}*`, `***${text}***`, `**${text}:** ${text}`),
)
export const paragraph = fc.array(emphasised, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
const bullets = fc
  .array(fc.tuple(fc.constantFrom('- ', '  - ', '  + ', '    - ', '+ '), emphasised), { minLength: 1, maxLength: 5 })
  .map((items) => items.map(([marker, text], index) => (index === 0 ? `- ${text}` : marker + text)).join('\n'))
const pipeTable = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 3 }))
  .chain(([columns, rows]) =>
    fc.array(fc.array(tableWord, { minLength: columns, maxLength: columns }), { minLength: rows + 1, maxLength: rows + 1 }),
  )
  .map(([header = [], ...rows]) =>
    [header, header.map(() => ':---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  )
const tableWord = fc.constantFrom('Rà soát', 'Sở Nội vụ', 'Quý II', '12,5', 'a\\|b', '**Cộng**', 'Văn phòng')
const withNote = fc.tuple(line(100), line(100)).map(([text, note]) => `${text}[^1]\n\n[^1]: ${note}`)
const mess = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom('\n', '\n\n', '# ', '> ', '1. ', '- ', '| ', '|---|', '[^1]: ', '---', '    ', '```', '![a](b)'),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(' '))

/** Markdown of the kinds that the plan prints, and now and then a mess. */
export const prose: Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: paragraph },
      { weight: 3, arbitrary: bullets },
      { weight: 1, arbitrary: pipeTable },
      { weight: 1, arbitrary: mess },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain((blocks) =>
    fc.oneof({ weight: 6, arbitrary: fc.constant(blocks) }, { weight: 1, arbitrary: withNote.map((note) => [...blocks, note]) }),
  )
  .map((blocks) => blocks.join('\n\n'))
