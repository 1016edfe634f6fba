import { describe, expect, it } from 'vitest'
import { findingsIn } from './sample-plans.ts'

const body = (nhiem_vu: string) => `noi_dung:
  - muc_dich: |
      Hồ sơ dùng chung.
  - nhiem_vu:
${nhiem_vu.replace(/^(?=.)/gm, '      ')}
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi.`
const prose = (text: string) => body(`noi_dung: |\n${text.replace(/^(?=.)/gm, '  ')}`)
const codes = (yaml: string, code: string) => findingsIn({ yaml }).filter((finding) => finding.code === code)
const labelled = (labels: readonly string[]) =>
  body(
    `danh_so: "1."\nnoi_dung:\n${labels.map((nhan, i) => `  - {nhan: "${nhan}", doan: Việc ${'một hai ba bốn năm'.split(' ')[i]}.}`).join('\n')}`,
  )

describe('ND019 titles of clauses in capitals', () => {
  const title = (words: string) => codes(body(`noi_dung:\n  - {tieu_de: "${words}", noi_dung: Thống kê hồ sơ.}`), 'ND019')

  it('are phrases, no first letters of those who are meant', () => {
    expect(title('RÀ SOÁT HỒ SƠ LƯU TRỮ')).toHaveLength(1)
    expect(title('GVCN, GVBM, NVTB:')).toEqual([])
    expect(title('UBND, HĐND, UBMTTQ')).toEqual([])
  })
})

describe('ND025 signs that are no bullets', () => {
  it('are those before items, not before words that lead in a list', () => {
    expect(codes(prose('* Rà soát hồ sơ.\n\n* Lập danh mục.'), 'ND025')).toHaveLength(1)
    expect(codes(prose('* Lưu ý:\n\n- Rà soát hồ sơ.'), 'ND025')).toEqual([])
  })
})

describe('ND011 labels that do not count on', () => {
  it.each([
    [['1.', '2.', '3.'], []],
    [['1.', '3.'], ['gap']],
    [['1.', '2.', '2.', '3.'], ['repeat']],
    [['1.', '2.', '3.', '1.'], ['repeat']],
    [
      ['2.', '3.', '1.'],
      ['start', 'back'],
    ],
    // A label that cannot be counted ends the count: nothing is said of what follows.
    [['1.', 'B.2.', '7.'], []],
  ])('%j: %j', (labels, how) => {
    expect(codes(labelled(labels), 'ND011').map(({ args }) => (args as { how: string }).how)).toEqual(how)
  })

  it('points follow the Vietnamese alphabet: đ stands between d and e (NĐ 30/2020, Phụ lục I, Phần I, II.6.đ)', () => {
    const points = (letters: string) =>
      body(
        `danh_so: a)\nnoi_dung:\n${[...letters].map((letter, i) => `  - {nhan: ${letter}), doan: Việc thứ ${'nhất hai ba tư năm sáu'.split(' ')[i]}.}`).join('\n')}`,
      )
    expect(codes(points('abcdđe'), 'ND011')).toEqual([])
    const [finding] = codes(points('abcde'), 'ND011')
    expect(finding).toMatchObject({ args: { label: 'e)', expected: 'đ)', how: 'gap' } })
    expect(finding?.clause).toContain('khoản 6 điểm đ')
  })
})

describe('ND012 children labelled like their parent', () => {
  it.each([
    ['"1."', 1],
    ['"1)"', 0],
    ['a)', 0],
    ['1.1.', 0],
  ])('children %s of 1.: %i', (style, count) => {
    const yaml = body(
      `noi_dung:\n  - tieu_de: Rà soát\n    danh_so: ${style}\n    noi_dung: [{doan: Thống kê.}, {doan: Ghi sổ.}]`,
    )
    expect(codes(yaml, 'ND012')).toHaveLength(count)
  })
})

describe('ND018 marks at the end of titles', () => {
  it.each([
    ['Thời gian.', 'warning'],
    ['Thời gian;', 'warning'],
    ['Thời gian:', 'info'],
    ['Thời gian', undefined],
    ['Đưa hồ sơ, tài liệu, bản đồ…', undefined],
    ['Đóng góp của đồng chí A.', undefined],
  ])('%s: %s', (title, severity) => {
    const found = codes(body(`noi_dung:\n  - tieu_de: "${title}"\n    noi_dung: Thống kê hồ sơ.`), 'ND018')
    expect(found[0]?.severity).toBe(severity)
  })

  it('colons of many titles are one finding, whose repair takes them all out', () => {
    const [finding, ...more] = codes(
      body('noi_dung:\n  - {tieu_de: "Kho:", noi_dung: Quét dọn.}\n  - {tieu_de: "Kệ:", noi_dung: Sắp xếp.}'),
      'ND018',
    )
    expect(more).toEqual([])
    expect(finding).toMatchObject({ args: { mark: ':', count: 2 } })
    expect(finding?.fix?.edits).toHaveLength(2)
  })
})

describe('ND024 references to sections', () => {
  it.each([
    ['Thực hiện theo Mục IX.', 1],
    ['Thực hiện theo Mục IX nêu trên.', 1],
    ['Thực hiện theo phần VII Kế hoạch này.', 1],
    ['Thực hiện theo Mục II Kế hoạch này.', 0],
    ['Thực hiện theo Mục IX Quy chế làm việc của Sở.', 0],
    ['Quy chế làm việc của Sở (Mục IX) quy định việc này.', 0],
    ['Lập danh mục IX cuốn.', 0],
    ['Thực hiện chuyên mục X trên báo.', 0],
    ['Thực hiện theo Mục 2.3.', 0],
  ])('%s: %i', (text, count) => {
    expect(codes(prose(text), 'ND024')).toHaveLength(count)
  })
})

describe('ND026 the end mark', () => {
  it.each([
    ['Rà soát hồ sơ./.', 1],
    ['Rà soát hồ sơ. /.', 1],
    ['Rà soát từ ngày .../.../2026.', 0],
    ['Xem tệp ../tai-lieu/so-tay.', 0],
  ])('%s: %i', (text, count) => {
    expect(codes(prose(text), 'ND026')).toHaveLength(count)
  })
})

describe('ND029 row numbers', () => {
  const table = (numbers: string) =>
    prose(
      `| TT | Phông |\n|---|---|\n${numbers
        .split(' ')
        .map((number) => `| ${number === '_' ? '' : number} | Phông lưu trữ |`)
        .join('\n')}`,
    )
  it.each([
    ['1 2 3', []],
    ['01 02 03', []],
    ['1 _ _ 2 _ 3', []],
    ['I 1 2 II 1 2', []],
    ['1 2 1 2 3', []],
    ['1 2 2.1 2.2 3', []],
    ['A I 1 2 II 3', []],
    ['1 2 4 5', ['info']],
    ['1 2 2 4', ['warning']],
    ['1 2 3 2 4', ['warning']],
  ])('%s: %j', (numbers, severities) => {
    expect(codes(table(numbers), 'ND029').map(({ severity }) => severity)).toEqual(severities)
  })
})

describe('ND014 labels of one list', () => {
  it('a C behind A and B is a letter, no Roman hundred', () => {
    expect(codes(labelled(['A/', 'B/', 'C/', 'D/']), 'ND014')).toEqual([])
  })
})

describe('ND033 labels typed in prose', () => {
  it.each([
    ['a) Kho;\n\nb) Kệ;\n\nc) Sổ.', []],
    ['a) Kho;\n\nb) Kệ;\n\nd) Sổ.', ['d)']],
    ['d) Kho;\n\ne) Kệ.', ['e)']],
    ['d) Kho;\n\nđ) Kệ.', []],
    ['1. Kho:\n\na) Kệ;\n\nb) Sổ.\n\n2. Máy:\n\na) Máy quét.', []],
    ['1. Kho.\n\n3. Kệ.', ['3.']],
    ['Chuẩn bị: (1) kho; (2) kệ; (3) sổ.', []],
    ['Chuẩn bị: (1) kho; (2) kệ; (4) sổ.', ['(4)']],
    // Numbers in brackets that are no list.
    ['Phòng một (1) người, phòng hai (2) người, phòng năm (5) người, phòng sáu (36) người.', []],
    ['Hàng (3) và hàng (7) của biểu.', []],
  ])('%s: %j', (text, labels) => {
    expect(codes(prose(text), 'ND033').map(({ args }) => (args as { label: string }).label)).toEqual(labels)
  })
})

describe('sections', () => {
  it('a title that says it is enough: ND001 leaves it to ND032', () => {
    const found = findingsIn({
      yaml: `noi_dung:
  - muc: {tieu_de: "Mục đích, yêu cầu", noi_dung: Hồ sơ dùng chung.}
  - muc: {tieu_de: Nội dung công việc, noi_dung: Rà soát hồ sơ.}
  - muc: {tieu_de: Phân công trách nhiệm, noi_dung: Văn phòng Sở theo dõi.}`,
    })
    expect(found.map(({ code }) => code)).toEqual(['ND032'])
  })

  it('ND001: the standard sections one level below the parts of a plan are there; a title that only mentions the word is none', () => {
    const parted = (title: string, style = 'A.') => `danh_so: ${style}
noi_dung:
  - muc: {tieu_de: Đặc điểm tình hình, noi_dung: Trường có 16 lớp.}
  - nhiem_vu:
      tieu_de: Phần việc của trường
      noi_dung:
        - {tieu_de: "${title}", noi_dung: Giữ an toàn cho học sinh.}
        - {tieu_de: Việc làm, noi_dung: Mở lớp dạy bơi.}
  - to_chuc_thuc_hien: Hiệu trưởng theo dõi.`
    const lacking = (title: string, style?: string) =>
      codes(parted(title, style), 'ND001').map(({ args }) => (args as { role: string }).role)
    expect(lacking('Mục đích, yêu cầu')).toEqual([])
    expect(lacking('Bàn giao theo yêu cầu')).toEqual(['muc_dich'])
    expect(lacking('Mục đích, yêu cầu', 'I.')).toEqual(['muc_dich'])
  })

  it('a section without a title of its own prints the form’s and is counted: the next one is III', () => {
    const [finding] = codes(
      `noi_dung:
  - muc_dich: Hồ sơ dùng chung.
  - nhiem_vu: Rà soát hồ sơ.
  - to_chuc_thuc_hien: {nhan: "III.", noi_dung: Văn phòng Sở theo dõi.}`,
      'ND013',
    )
    expect(finding?.args).toEqual({ label: 'III.' })
  })
})

describe('ND034 labels of a word and a number (NĐ 30/2020, Phụ lục I, Phần I, II.6.đ; HD 05, II/I/6.2.4)', () => {
  const right = (labels: readonly string[], base?: 'dang') =>
    findingsIn({ yaml: labelled(labels), ...(base && { base }) })
      .filter(({ code }) => code === 'ND034')
      .map(({ args }) => (args as { right: string }).right)

  it.each([
    [['Phần I', 'Phần II'], []],
    [['Phần 1', 'Phần II'], ['Phần I']],
    [['PHẦN I', 'Phần II'], ['Phần I']],
    [['Chương iv'], ['Chương IV']],
    [['Mục 1', 'Mục II'], ['Mục 2']],
    [['Tiểu mục I'], ['Tiểu mục 1']],
    [['Điều 1.', 'Điều 2'], ['Điều 2.']],
    [['Mẫu I', 'Phần thứ nhất'], []],
  ])('%j: %j', (labels, expected) => expect(right(labels)).toEqual(expected))

  it('the Party’s guides say nothing of capitals, but of the numerals', () => {
    expect(right(['PHẦN I', 'PHẦN 2'], 'dang')).toEqual(['PHẦN II'])
    expect(right(['ĐIỀU I.'], 'dang')).toEqual(['ĐIỀU 1.'])
  })
})

describe('ND011 labels of a word and a number', () => {
  it.each([
    [['Phần I', 'Phần II', 'Phần III'], []],
    [['Phần I', 'Phần III'], ['Phần II']],
    [['Phần II', 'Phần III'], ['Phần I']],
    [['Mục 1', 'Mục 1'], ['Mục 2']],
    // Chapters count on through parts, articles through chapters.
    [['Chương III', 'Chương IV'], []],
    [['Điều 5.', 'Điều 6.'], []],
  ])('%j: %j', (labels, expected) => {
    expect(codes(labelled(labels), 'ND011').map(({ args }) => (args as { expected: string }).expected)).toEqual(expected)
  })
})

describe('ND035 numbered levels', () => {
  const nested = (styles: readonly string[]) =>
    body(
      styles.reduceRight(
        (inner, style, i) =>
          `danh_so: "${style}"\nnoi_dung:\n  - tieu_de: Việc cấp ${i}\n    ${inner.replaceAll('\n', '\n    ')}`,
        'noi_dung: Rà soát hồ sơ.',
      ),
    )

  it.each([
    [['1.', 'a)', '(i)', '(1)'], 0],
    [['1.', 'a)', '-', '+', '(i)', '(1)'], 0],
    [['1.', 'a)', '(i)', '(1)', 'i)'], 1],
  ])('under a section %j: %i', (styles, count) => expect(codes(nested(styles), 'ND035')).toHaveLength(count))
})
