import type { Family, Role } from './terms.ts'

/**
 * Every code that a finding can bear: its name, and (in `FindingArgs`) what its sentence needs to know.
 * Codes never change their meaning; a retired code is not used again.
 * YA: reading YAML · LD: schema (lược đồ) · MD: Markdown · TT: form (thể thức) · ND: content (nội dung).
 */
export interface FindingArgs {
  // reading YAML
  YA001: { readonly line: number; readonly encoding: 'utf-16' | 'other' }
  YA002: { readonly character: string }
  YA003: { readonly bytes: number; readonly limit: number }
  YA004: Record<never, never>
  YA005: { readonly mark: string }
  YA006: { readonly lines: number }
  YA007: { readonly mark: string }
  YA008: { readonly mark: string }
  /** `column`: where the lines of its level begin (1-based), where that can be known. */
  YA009: { readonly column?: number }
  YA010: { readonly text: string; readonly key?: string }
  YA011: { readonly key: string }
  YA012: { readonly key: string }
  YA013: { readonly closed: string; readonly rest: string }
  YA014: { readonly sign: string }
  YA015: { readonly sequence: string }
  YA016: { readonly mark: string }
  YA017: Record<never, never>
  YA018: { readonly sign: string }
  YA019: { readonly text: string }
  YA020: { readonly key: string; readonly line: number }
  YA021: { readonly name: string }
  YA022: { readonly name: string; readonly emphasis: boolean }
  YA023: { readonly tag: string }
  YA024: Record<never, never>
  YA025: { readonly text: string }
  YA026: Record<never, never>
  YA027: { readonly limit: number }
  YA028: { readonly kind: 'list' | 'text' }
  YA029: Record<never, never>
  YA030: { readonly word: string; readonly count: number }
  YA031: { readonly mark: string }
  YA032: { readonly text: string }
  YA033: { readonly character: string; readonly blank: StrangeBlank; readonly lines: number }
  YA034: { readonly character: string; readonly word: string; readonly count: number }
  YA035: { readonly text: string }
  /** `whole`: the keys of the file itself are repeated. */
  YA036: { readonly key: string; readonly line: number; readonly count: number; readonly whole: boolean }
  // schema
  LD001: { readonly key: string; readonly suggestion?: string; readonly known: readonly string[] }
  LD002: { readonly key: string; readonly parent?: string }
  LD003: { readonly expected: readonly ValueKind[]; readonly read: ValueKind; readonly text?: string }
  LD004: { readonly value: string; readonly allowed: readonly string[]; readonly suggestion?: string }
  LD005: { readonly limit: number; readonly length: number }
  LD006: { readonly key?: string }
  LD007: { readonly count: number; readonly limit: number; readonly bound: 'max' | 'min' }
  LD008: { readonly value: string; readonly limit: number; readonly bound: 'max' | 'min' | 'above' }
  LD009: { readonly first: string; readonly second: string }
  LD010: { readonly key: string; readonly suggestion?: string; readonly known: readonly string[] }
  LD011: { readonly reason: DateMistake; readonly text: string; readonly suggestion?: string }
  LD012: { readonly source: string; readonly read: string }
  LD013: { readonly source: string; readonly read: string }
  LD014: { readonly key: string }
  LD015: Record<never, never>
  LD016: { readonly name: string; readonly parts: number }
  LD017: { readonly role: string; readonly key: string }
  LD018: { readonly text: string }
  // Markdown
  MD001: {
    readonly what: 'heading' | 'quote' | 'code' | 'link' | 'image' | 'html' | 'underscore' | 'rule'
    readonly text: string
  }
  MD002: { readonly label: string }
  MD003: { readonly label: string }
  MD004: { readonly expected: number; readonly actual: number }
  MD005: { readonly label: string }
  MD006: { readonly text: string }
  // form
  TT001: { readonly issuer: string; readonly family: Family; readonly given: Family }
  TT002: { readonly applied: string; readonly inForce: string }
  TT003: { readonly label: string; readonly computed: string }
  TT004: { readonly marks: readonly string[] }
  TT005: Record<string, never>
  TT006: { readonly field: 'so' | 'ngay_ban_hanh' | 'dia_danh' | 'ky_hieu' | 'noi_nhan' | 'luu' | 'ky' | 'ho_ten' }
  TT007: { readonly type: string }
  // content
  ND001: { readonly role: Role }
  ND002: { readonly role: Role; readonly line: number }
  ND003: { readonly role: Role; readonly before: Role }
  ND004: Record<string, never>
  ND005: Record<string, never>
  ND006: Record<string, never>
  ND007: { readonly expected: number; readonly actual: number }
  ND008: { readonly asked: number; readonly room: number }
  ND009: { readonly sum: number }
  ND010: Record<string, never>
}

/** What a value in YAML is, in the words of a reader: `map` is a group of keys. */
export type ValueKind = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'map' | 'nothing'

/** What stands where YAML needs an ordinary blank or colon; `mark` is a byte order mark inside the file. */
export type StrangeBlank = 'no-break' | 'ideographic' | 'zero-width' | 'mark' | 'colon' | 'other'

/** Why a text is no date. */
export type DateMistake = 'no-such-day' | 'month-first' | 'short-year' | 'words' | 'year' | 'form'

export type Code = keyof FindingArgs

/** The name of each code: Vietnamese without diacritics, for `--only`, `--skip` and `plan explain`. */
export const findingNames: Readonly<Record<Code, string>> = {
  YA001: 'khong-phai-utf8',
  YA002: 'ky-tu-cam',
  YA003: 'tep-qua-lon',
  YA004: 'tep-rong',
  YA005: 'con-dau-xung-dot',
  YA006: 'thut-dong-bang-tab',
  YA007: 'chua-dong-nhay',
  YA008: 'chua-dong-ngoac',
  YA009: 'thut-dong-sai',
  YA010: 'thieu-dau-hai-cham',
  YA011: 'hai-cham-trong-cau',
  YA012: 'thieu-dau-cach-sau-hai-cham',
  YA013: 'chu-sau-dau-dong',
  YA014: 'dau-mo-dau-khong-hop-le',
  YA015: 'dau-gach-cheo-nguoc',
  YA016: 'chu-sau-dau-khoi',
  YA017: 'thieu-dau-phay',
  YA018: 'dau-thua',
  YA019: 'sai-cu-phap',
  YA020: 'khoa-lap',
  YA021: 'dau-neo',
  YA022: 'dau-tham-chieu',
  YA023: 'the-yaml',
  YA024: 'khoa-tron',
  YA025: 'chi-thi-yaml',
  YA026: 'nhieu-tai-lieu',
  YA027: 'long-qua-sau',
  YA028: 'goc-khong-phai-khoa',
  YA029: 'khoa-khong-phai-chu',
  YA030: 'dau-thanh-roi',
  YA031: 'dong-bi-noi',
  YA032: 'thieu-dau-cach-sau-gach',
  YA033: 'khoang-trang-la',
  YA034: 'ky-tu-an',
  YA035: 'chu-thanh-chu-thich',
  YA036: 'dan-hai-lan',
  LD001: 'khoa-la',
  LD002: 'thieu-khoa',
  LD003: 'sai-kieu',
  LD004: 'ngoai-danh-muc',
  LD005: 'qua-dai',
  LD006: 'de-trong',
  LD007: 'so-phan-tu',
  LD008: 'ngoai-khoang',
  LD009: 'muc-nhieu-khoa',
  LD010: 'vai-tro-la',
  LD011: 'ngay-sai',
  LD012: 'so-bi-doi',
  LD013: 'so-bat-dau-bang-0',
  LD014: 'cau-thanh-khoa',
  LD015: 'dong-trong',
  LD016: 'ten-bi-cat',
  LD017: 'muc-lech-khoa',
  LD018: 'danh-sach-thieu-dau-cach',
  MD001: 'markdown-khong-ho-tro',
  MD002: 'chu-thich-khong-co-noi-dung',
  MD003: 'chu-thich-khong-duoc-dan',
  MD004: 'bang-lech-so-o',
  MD005: 'chu-thich-trung-nhan',
  MD006: 'markdown-ngoai-loi-van',
  TT001: 'the-thuc-khong-khop-co-quan',
  TT002: 'ap-dung-khac-the-thuc-hien-hanh',
  TT003: 'nhan-da-danh-san',
  TT004: 'dau-da-danh-san',
  TT005: 'ke-hoach-co-kinh-gui',
  TT006: 'thieu-yeu-to-khi-ban-hanh',
  TT007: 'trich-yeu-lap-ten-loai',
  ND001: 'thieu-muc-chinh',
  ND002: 'muc-trung-vai-tro',
  ND003: 'muc-sai-thu-tu',
  ND004: 'muc-khong-co-ten',
  ND005: 'bang-phan-cong-trong',
  ND006: 'khong-co-bang-phan-cong',
  ND007: 'hang-lech-so-cot',
  ND008: 'o-gop-qua-bang',
  ND009: 'be-rong-qua-bang',
  ND010: 'danh-sach-mat-gach-dau-dong',
}
