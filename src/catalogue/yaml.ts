/** What stands where YAML needs an ordinary blank or colon; `mark` is a byte order mark inside the file. */
export type StrangeBlank = 'no-break' | 'ideographic' | 'zero-width' | 'mark' | 'colon' | 'other'

/** What the reader of YAML finds (YA). */
export interface YamlArgs {
  YA001: { readonly line: number; readonly encoding: 'utf-16' | 'other' }
  YA002: { readonly character: string }
  YA003: { readonly bytes: number; readonly limit: number }
  YA004: Record<never, never>
  YA005: { readonly mark: string }
  YA006: { readonly lines: number }
  YA007: { readonly mark: string }
  YA008: { readonly mark: string }
  /**
   * `column`: where the lines of its level begin (1-based), where that can be known. `among`: it stands in line with others, but has a dash and the one in
   * `line` has none, or the other way round; `text`: it is a key below a text of a list, which takes none.
   */
  YA009: { readonly column?: number; readonly among?: 'keys' | 'dashes' | 'text'; readonly line?: number }
  /** `isDocument`: no line of the whole file has a key. */
  YA010: { readonly text: string; readonly key?: string; readonly isDocument?: true }
  YA011: { readonly key: string }
  YA012: { readonly key: string }
  YA013: { readonly closed: string; readonly rest: string }
  YA014: { readonly sign: string }
  YA015: { readonly sequence: string }
  YA016: { readonly mark: string }
  YA017: Record<never, never>
  YA018: { readonly sign: string }
  YA019: { readonly text: string }
  /** `text` is what stands under the key the second time, where it is one value; `otherKey` the key that it was meant for. */
  YA020: { readonly key: string; readonly line: number; readonly text?: string; readonly otherKey?: string }
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
}

export const yamlNames = {
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
} as const
