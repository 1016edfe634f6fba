import { describe, expect, it } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { messageOf } from '../../src/messages/messages.ts'
import { vi } from '../../src/messages/vi.ts'
import { checkSchema } from '../../src/schema/check-schema.ts'
import { keyOfSameWords } from '../../src/schema/key-of-same-words.ts'
import { applyEdits } from '../../src/source/apply-edits.ts'
import { readSource } from '../../src/source/read-source.ts'
import { validPlan } from './valid-plan.ts'

function judge(text: string) {
  const { tree, findings } = readSource({ name: 'x', bytes: new TextEncoder().encode(text) })
  return [...findings, ...(tree === undefined ? [] : checkSchema(tree, 'x').findings)]
}

function broken(from: string, to: string): string {
  expect(validPlan.split(from).length).toBe(2)
  return validPlan.replace(from, () => to)
}

const subject = 'trich_yeu: Triển khai số hóa hồ sơ lưu trữ năm 2027'
const signature = 'ky:\n  chuc_vu: Giám đốc\n  ho_ten: Nguyễn Văn An\n'

describe('a mistake is told with what to write instead', () => {
  it.each([
    ['a bracket opens a list', subject, 'trich_yeu: [Khẩn] Triển khai', 'đặt cả câu trong dấu nháy', 'in quotes'],
    ['a list where one text stands', subject, 'trich_yeu:\n  - Triển khai', 'Hãy ghi một câu trên cùng dòng', 'Write one text'],
    ['a text where a list stands', 'can_cu:\n  - Luật', 'can_cu: Luật', 'mở đầu bằng «- »', 'begins with “- ”'],
    ['a list that a bar made a text', 'can_cu:\n  - Luật', 'can_cu: |\n  - Luật', 'Hãy bỏ dấu | sau khóa', 'Take away the |'],
    ['a name where keys stand', signature, 'ky: Nguyễn Văn An\n', 'chuc_vu', 'chuc_vu'],
    [
      'tasks without noi_dung',
      '  - muc_dich: |\n',
      '  - nhiem_vu:\n      - Việc một\n  - muc_dich: |\n',
      'dưới khóa «noi_dung»',
      'below the key “noi_dung”',
    ],
    ['a key without colon', '  - muc_dich: |\n', '  - kinh_phi\n  - muc_dich: |\n', '«kinh_phi: …»', '“kinh_phi: …”'],
    ['a missing key', signature, '', 'ky: {chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An}', 'ky: {chuc_vu:'],
    [
      'keys that fell out of theirs',
      'dia_danh: Sơn Hà',
      'dia_danh: Sơn Hà\nho_ten: Trần Thị Bình',
      'thuộc «ky»',
      'belongs to “ky”',
    ],
    [
      'a comma between braces',
      signature,
      'ky: {chuc_vu: Giám đốc, Sở Nội vụ}\n',
      'dấu phẩy ngăn các khóa',
      'a comma divides keys',
    ],
  ])('%s', (_, from, to, told, english) => {
    const findings = judge(broken(from, to))
    expect(findings.map((finding) => messageOf(vi, finding)).join('\n')).toContain(told)
    expect(findings.map((finding) => messageOf(en, finding)).join('\n')).toContain(english)
  })

  it('a forgotten dash is told at the line that lacks it', () => {
    const [none, ...others] = judge('a:\n  b: 1\n  - c: 2\n')
    expect([none?.code, none?.args, others]).toEqual(['YA009', { among: 'keys', line: 2 }, []])
    expect(none && messageOf(vi, none)).toContain('Hãy thêm «- » vào đầu dòng 2')
    const [below] = judge('a:\n  - Rà soát\n    thoi_han: Quý I\n')
    expect([below?.code, below?.args, below?.range.start.line]).toEqual(['YA009', { among: 'text', line: 2 }, 3])
    const [after] = judge('a:\n  - b: 1\n  c: 2\n')
    expect([after?.code, after?.args]).toEqual(['YA009', { among: 'dashes', line: 2 }])
  })

  it('keys that stand already are not offered', () => {
    const [finding] = judge(broken('dia_danh: Sơn Hà', 'dia_danh: Sơn Hà\nqwertz: 1'))
    expect(finding?.code).toBe('LD001')
    const told = finding && messageOf(vi, finding)
    expect(told).toContain(', so_ban,')
    expect(told).not.toContain('dia_danh')
  })
})

describe('a key of the same words', () => {
  const keys = ['ky', 'ky_hieu', 'ngay_ban_hanh', 'nguoi_soan', 'dia_danh']
  const roles = ['muc', 'muc_dich', 'nhiem_vu', 'giai_phap', 'to_chuc_thuc_hien']
  it.each([
    ['người ký', keys, 'ky'],
    ['ngay', keys, 'ngay_ban_hanh'],
    ['TRÍCH', keys, undefined],
    ['muc_dich_yeu_cau', roles, 'muc_dich'],
    ['Nhiệm vụ, giải pháp', roles, 'nhiem_vu'],
    ['nhiem_vu_giai_phap', roles, 'nhiem_vu'],
    ['to_chuc', roles, 'to_chuc_thuc_hien'],
    ['___', keys, undefined],
  ])('%s', (word, candidates, meant) => {
    expect(keyOfSameWords(word, candidates)).toBe(meant)
  })
})

describe('a repair of a key', () => {
  it('beside a key that is right a sentence with a colon is none', () => {
    const text = broken('        - Đoạn văn không đánh số.', '        - tieu_de: Rà soát\n          Thời hạn: Quý I/2027')
    const [finding, ...others] = judge(text)
    expect([finding?.code, others]).toEqual(['LD001', []])
    expect(applyEdits(text, finding?.fix?.edits ?? [])).toContain('          thoi_han: Quý I/2027')
  })

  it.each([
    ['07', '"07"'],
    ['015', '15'],
    ['007', '7'],
  ])('the number %s becomes %s, which prints the same', (written, mended) => {
    const text = broken('so: 15', `so: ${written}`)
    const [finding] = judge(text)
    expect(finding?.code).toBe('LD013')
    expect(applyEdits(text, finding?.fix?.edits ?? [])).toContain(`so: ${mended}\n`)
  })
})
