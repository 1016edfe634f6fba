import type { Code } from '../catalogue.ts'
import type { Severity } from '../finding.ts'
import type { Example } from '../rules/rule.ts'
import { rightExamples } from './right-examples.ts'

/** What a code is that no rule gives: how much it weighs, whether it can be repaired, and pieces of files: one that has it, one that is right. */
export interface ReaderCode {
  readonly severity: Severity
  readonly fix?: 'safe' | 'suggestion'
  readonly bad?: Example
  readonly good?: Example
}

/** The readers of YAML and of the schema cannot go on behind most mistakes; what they can still print right, they warn of. */
const warnings: ReadonlySet<string> = new Set(['YA030', 'YA034', 'YA035', 'LD013'])

/** What a Word file may hold without harm: a digital signature, pictures. */
const hints: ReadonlySet<string> = new Set(['DW011', 'DW015'])

/** Codes whose finding brings a repair with it, where the file leaves no doubt what was meant. */
const safe: ReadonlySet<string> = new Set([
  ...['YA011', 'YA012', 'YA014', 'YA016', 'YA022', 'YA030', 'YA034'],
  ...['LD001', 'LD003', 'LD004', 'LD010', 'LD011', 'LD012', 'LD013', 'LD014', 'LD016'],
])
const suggested: ReadonlySet<string> = new Set(['YA035'])

/** Pieces of files; ⟦ ⟧ enclose what the finding points at. What cannot be seen on paper has none. */
const examples: Readonly<Partial<Record<Code, string>>> = {
  YA005: '⟦<<<<<<<⟧ HEAD\nso: 15\n=======\nso: 16\n>>>>>>> ban-moi',
  YA006: 'co_quan:\n⟦\t⟧ban_hanh: Sở Nội vụ',
  YA007: 'trich_yeu: ⟦"Số hóa hồ sơ⟧\nso: 15',
  YA008: 'noi_nhan:\n  luu: ⟦[VT, TCHC⟧\nso: 15',
  YA009: 'co_quan:\n  ban_hanh: Sở Nội vụ\n ⟦viet_tat: SNV⟧',
  YA010: 'so: 15\n⟦trich_yeu Số hóa hồ sơ⟧\ndia_danh: Sơn Hà',
  YA011: 'trich_yeu: ⟦Số hóa hồ sơ: giai đoạn 2⟧\nso: 15',
  YA012: 'so: 15\n⟦trich_yeu:Số hóa hồ sơ⟧\ndia_danh: Sơn Hà',
  YA013: 'trich_yeu: "Ngày" ⟦hội đọc sách⟧\nso: 15',
  YA014: 'trich_yeu: ⟦@⟧Tuần lễ chuyển đổi số\nso: 15',
  YA015: 'trich_yeu: "Thư mục D:⟦\\h⟧o-so"\nso: 15',
  YA016: 'mo_dau: ⟦| Thực hiện Kế hoạch của tỉnh⟧\n  như sau:\nso: 15',
  YA017: 'noi_nhan:\n  luu: ["VT" ⟦"TCHC"]⟧',
  YA018: 'noi_nhan:\n  luu: [VT]⟦]⟧',
  YA019: 'noi_nhan:\n  luu: [⟦#VT]⟧',
  YA020: 'so: 15\ndia_danh: Sơn Hà\n⟦so⟧: 16',
  YA021: 'trich_yeu: ⟦&chung⟧ Số hóa hồ sơ',
  YA022: 'trich_yeu: ⟦**Số⟧ hóa** hồ sơ',
  YA023: 'so: ⟦!!str⟧ 07',
  YA024: 'co_quan:\n  ⟦<<⟧: {ban_hanh: Sở Nội vụ}',
  YA025: '⟦%YAML 1.2⟧\nso: 15',
  YA026: 'so: 15\n⟦---⟧\nso: 16',
  YA028: '⟦- the_thuc: nha_nuoc⟧',
  YA029: '? ⟦[so]⟧\n: 15',
  YA031: 'can_cu:\n- Luật Lưu trữ\n  ⟦- Luật Giao dịch điện tử⟧',
  YA032: 'can_cu:\n⟦-Luật Lưu trữ⟧\nso: 15',
  YA035: 'noi_nhan:\n  gui:\n    - Các phòng ⟦#1⟧',
  YA036: 'so: 15\ndia_danh: Sơn Hà\ntrich_yeu: Số hóa\n⟦so⟧: 15\ndia_danh: Sơn Hà\ntrich_yeu: Số hóa',
  LD001: '⟦trich-yeu⟧: Số hóa hồ sơ',
  LD003: 'trich_yeu: ⟦[Số hóa, hồ sơ]⟧',
  LD004: 'the_thuc: ⟦Nhà nước⟧',
  LD005: 'so: ⟦"123456789012"⟧',
  LD006: '⟦dia_danh⟧:\nso: 15',
  LD007: 'co_quan:\n  chu_quan: ⟦[Bộ, Cục, Sở, Phòng]⟧',
  LD008: 'so: ⟦0⟧',
  LD009: 'noi_dung:\n  - muc_dich: Hồ sơ dùng chung.\n    ⟦nhiem_vu⟧: Rà soát hồ sơ.',
  LD010: 'noi_dung:\n  - ⟦ly_do⟧: Hồ sơ giấy khó tra cứu.',
  LD011: 'ngay_ban_hanh: ⟦31/02/2026⟧',
  LD012: 'so: ⟦1e3⟧',
  LD013: 'so: ⟦07⟧',
  LD014: 'can_cu:\n  - ⟦Kết luận sau⟧: mở rộng số hóa',
  LD015: 'can_cu:\n  ⟦-⟧\n  - Luật Lưu trữ',
  LD016: 'noi_nhan:\n  gui: [⟦Sở Văn hóa, Thể thao và Du lịch⟧]',
  LD017: 'noi_dung:\n  - nhiem_vu:\n    ⟦noi_dung⟧: Rà soát hồ sơ.',
  LD018: 'noi_nhan:\n  gui:\n    ⟦-Văn phòng Sở⟧',
  LD019: 'ky_ke_hoach: ⟦Quý I/2027⟧',
  MD001: 'mo_dau: |\n  ⟦# Mở đầu⟧',
  MD002: 'mo_dau: |\n  Thực hiện Chương trình⟦[^1]⟧ của tỉnh.',
  MD003: 'mo_dau: |\n  Thực hiện Chương trình của tỉnh.\n\n  ⟦[^1]: Chương trình năm 2027.⟧',
  MD004: 'mo_dau: |\n  | Việc | Hạn |\n  | --- | --- |\n  ⟦| Rà soát |⟧',
  MD005: 'mo_dau: |\n  Thực hiện Chương trình[^1] của tỉnh.\n\n  [^1]: Chương trình năm 2027.\n  ⟦[^1]: Chương trình năm 2028.⟧',
}

/** What is known of a code that no rule gives. */
export function readerCode(code: Code): ReaderCode {
  const yaml = examples[code]
  const right = rightExamples[code]
  const isError = /^(?:YA|LD|CH|MD002|DW001|DW019|NV00)/.test(code) && !warnings.has(code)
  return {
    severity: isError ? 'error' : hints.has(code) ? 'info' : 'warning',
    ...(safe.has(code) ? { fix: 'safe' } : suggested.has(code) ? { fix: 'suggestion' } : {}),
    ...(yaml === undefined ? {} : { bad: { yaml } }),
    ...(right === undefined ? {} : { good: { yaml: right } }),
  }
}
