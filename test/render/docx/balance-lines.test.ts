import { describe, expect, it } from 'vitest'
import { balanceLines, evenWidth } from '../../../src/render/docx/balance-lines.ts'

const font = { size: 13, bold: true, italic: false }
const upper = (text: string) => text.toLocaleUpperCase('vi')

describe('names of bodies over several lines', () => {
  it.each([
    ['Trường THPT Nguyễn Thị Minh Khai', 190, ['Trường THPT', 'Nguyễn Thị Minh Khai']],
    ['Ủy ban MTTQ Việt Nam tỉnh Sơn Hà', 200, ['Ủy ban MTTQ Việt Nam', 'tỉnh Sơn Hà']],
    ['Ủy ban Kiểm tra Đảng ủy', 150, ['Ủy ban Kiểm tra', 'Đảng ủy']],
    ['Hội Liên hiệp Phụ nữ phường Trần Hưng Đạo', 190, ['Hội Liên hiệp Phụ nữ', 'phường Trần Hưng Đạo']],
    ['Trường Đại học Khoa học Xã hội và Nhân văn', 190, ['Trường Đại học', 'Khoa học Xã hội', 'và Nhân văn']],
  ] as const)('%s: break between its phrases, not inside a name', (name, width, lines) => {
    expect(balanceLines(upper(name), width, font, name)).toEqual(lines.map(upper))
  })

  it('break neither inside a date nor before a dash', () => {
    const subject = 'Thực hiện Nghị quyết số 71/NQ-CP ngày 01 tháng 4 năm 2025 của Chính phủ về phát triển kinh tế - xã hội'
    for (let width = 200; width <= 400; width += 20)
      for (const line of balanceLines(subject, width, font)) {
        expect(line).not.toMatch(/^(?:tháng|năm) \d|^- |\stháng$|\sngày$/u)
      }
  })

  it('make what breaks by itself break between words of two syllables where a narrower column allows it', () => {
    const text = upper('Ngân sách nhà nước 03 năm 2026 - 2028 tỉnh Cà Mau')
    for (const line of evenWidth(text, 300, font).lines.slice(1)) expect(line).not.toMatch(/^NĂM/u)
  })
})
