import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/finding.ts'
import { en } from '../../src/messages/en.ts'
import { messageOf } from '../../src/messages/messages.ts'
import { vi } from '../../src/messages/vi.ts'

const range = { start: { line: 5, column: 1, offset: 0 }, end: { line: 5, column: 2, offset: 1 } }

function said(code: Finding['code'], args: object, path: string, messages = vi): string {
  return messageOf(messages, { code, args, path, range, severity: 'warning', file: 'a' } as Finding)
}

describe('a sentence about a Word file', () => {
  it('speaks of paragraphs where that about YAML speaks of lines', () => {
    const args = { task: 'Thống kê hồ sơ ở dòng 7', line: 7 }
    expect(said('ND067', args, '/noi_dung/1')).toContain('đã ghi ở dòng 7')
    // What the author wrote stays as it is.
    expect(said('ND067', args, 'bang/2/3/1')).toMatch(/«Thống kê hồ sơ ở dòng 7» đã ghi ở đoạn 7/)
    expect(said('ND067', { ...args, task: 'x' }, 'than/9', en)).toContain('paragraph 7')
  })

  it('names components where that about YAML names keys', () => {
    expect(said('ND001', { role: 'nhiem_vu' }, '/noi_dung')).toContain('(nhiem_vu)')
    expect(said('ND001', { role: 'nhiem_vu' }, 'than/5')).toBe('Kế hoạch chưa có mục «nhiệm vụ»; hãy thêm.')
    expect(said('TT009', { issuer: 'Sở ky_thay' }, 'than/5')).toBe(
      '«Sở ky_thay» thường có cơ quan chủ quản trực tiếp; hãy ghi ở dòng cơ quan chủ quản.',
    )
    expect(said('TT006', { field: 'so' }, 'than/5')).toBe('Còn thiếu số: văn bản ban hành phải có.')
    expect(said('TT006', { field: 'so' }, '/so')).toContain('số (so)')
    expect(said('TT093', {}, 'than/5')).not.toMatch(/[a-z]_[a-z]/)
    expect(said('TT093', {}, 'than/5', en)).not.toMatch(/[a-z]_[a-z]/)
  })
})
