/** The form of a Word file, measured against the profile (TB001–TB199: trình bày). Sizes and spacing in pt, lengths in mm; `component` is the key of a component; `count` is the number of places. */
export interface FormArgs {
  TB001: {
    readonly component: string
    readonly size: number
    readonly least: number
    readonly most: number
    readonly count: number
  }
  TB002: Wanted
  TB003: Wanted
  TB004: Wanted
  TB005: Wanted
  TB006: { readonly component: string; readonly align: PageSide; readonly wanted: PageSide; readonly count: number }
  /** `indent`: of the first line; null where the whole block is indented in its place. */
  TB007: {
    readonly component: string
    readonly indent: number | null
    readonly wanted: readonly number[]
    readonly count: number
  }
  TB008: { readonly left: number; readonly right: number; readonly count: number }
  TB009: { readonly gap: number; readonly least: number | null; readonly most: number | null; readonly count: number }
  TB010: {
    readonly component: string
    readonly line: LineRule
    readonly least: LineRule | null
    readonly most: LineRule | null
    readonly count: number
  }
  TB011: { readonly font: string; readonly wanted: string; readonly count: number }
  /** RRGGBB */
  TB012: { readonly colour: string; readonly count: number }
  TB013: { readonly font: string; readonly count: number }
  /** `words`: those that differ. */
  TB014: { readonly component: string; readonly look: 'size' | 'bold' | 'italic'; readonly words: string; readonly count: number }
  TB015: { readonly size: number; readonly usual: number; readonly count: number }
  TB016: { readonly title: number; readonly motto: number; readonly date: number | null }
  TB017: { readonly what: 'highlight' | 'shading'; readonly count: number }
  TB018: { readonly by: 'tab' | 'blanks'; readonly count: number }
  TB019: { readonly component: string; readonly shift: number; readonly count: number }
  TB020: { readonly count: number }
  /** `U+200B` */
  TB021: { readonly character: string; readonly count: number }
  /** Indents in mm. */
  TB022: { readonly indent: number; readonly usual: number; readonly count: number }
  TB023: { readonly what: 'align' | 'bold' | 'ownLine' | 'noTitle'; readonly count: number }
  TB030: {
    readonly width: number
    readonly height: number
    readonly wantedWidth: number
    readonly wantedHeight: number
    readonly count: number
  }
  TB031: { readonly count: number }
  TB032: {
    readonly side: PageEdge
    readonly margin: number
    readonly least: number
    readonly most: number
    readonly count: number
  }
  TB033: { readonly zone: Zone; readonly distance: number; readonly wanted: number; readonly count: number }
  TB034: { readonly why: 'pages' | 'long' }
  TB035: {
    readonly zone: Zone
    readonly align: PageSide
    readonly wantedZone: Zone
    readonly wantedAlign: PageSide
    readonly count: number
  }
  TB036: { readonly format: string; readonly count: number }
  TB037: { readonly how: 'field' | 'typed' }
  TB038: { readonly how: 'goesOn' | 'sameSection'; readonly count: number }
  TB039: { readonly start: number }
  TB050: { readonly text: string; readonly wanted: string }
  TB051: { readonly text: string; readonly wanted: string }
  TB052: { readonly text: string; readonly wanted: string }
  TB053: { readonly component: string; readonly length: number; readonly room: number }
  TB054: { readonly text: string; readonly wanted: string }
  TB055: { readonly text: string; readonly party: boolean }
  TB056: { readonly text: string | null; readonly wanted: string }
  TB057: { readonly text: string | null; readonly wanted: string }
  TB058: { readonly component: string }
  /** Lengths in mm. */
  TB059: { readonly component: string; readonly length: number; readonly least: number; readonly most: number }
  TB060: { readonly component: string; readonly drawn: 'underline' | 'typed' | 'border' }
  TB061: { readonly number: string; readonly date: string }
  TB062: { readonly where: 'head' | 'closing' }
  TB063: { readonly width: number; readonly room: number }
  TB064: { readonly count: number }
  TB065: { readonly word: string }
  TB066: { readonly what: 'head' | 'closing' }
  TB067: { readonly blanks: number }
  TB068: { readonly component: string; readonly wanted: string }
  TB069: { readonly component: string; readonly dash: string }
  TB070: {
    readonly what: 'day' | 'month' | 'zero' | 'figures' | 'comma' | 'invalid'
    readonly text: string
    readonly wanted: string
  }
  /** `colon`: it is missing; else it is too much. */
  /** `word`: as it is shown, where its letters are wrong and not its colon. */
  TB071: { readonly colon: boolean; readonly word?: string }
  /** `mark`: as typed, empty for none. */
  TB072: { readonly mark: string; readonly wanted: string; readonly isLast: boolean; readonly count: number }
  TB073: { readonly wanted: boolean; readonly count: number }
  TB074: {
    readonly mark: string
    readonly wanted: string
    readonly where: 'label' | 'start' | 'each' | 'last'
    readonly count: number
  }
  TB075: { readonly mark: string; readonly wanted: string }
  /** `empty`: number of empty lines between the two; `gap` in pt. */
  TB076: { readonly above: string; readonly below: string; readonly empty: number; readonly gap: number }
  TB077: { readonly what: 'pad' | 'overpad' | 'sign' | 'blank'; readonly text: string; readonly wanted: string }
  /** `unnamed`: a basis without the word that opens it. */
  TB078: { readonly what: 'late' | 'unnamed'; readonly count: number }
  TB079: { readonly mark: string; readonly wanted: string }
  TB080: { readonly count: number }
  TB081: { readonly labels: string; readonly count: number }
  TB082: { readonly words: string; readonly count: number }
  TB083: { readonly language: string }
  TB084: { readonly what: 'notLast' | 'colon' | 'noColon' }
  TB085: { readonly component: string; readonly text: string }
  TB086: { readonly component: string }
  TB087: { readonly what: 'number' | 'day'; readonly text: string; readonly wanted: string; readonly count: number }
  TB088: { readonly count: number }
  TB090: { readonly table: number; readonly rows: number }
  TB091: { readonly table: number; readonly count: number }
  TB092: { readonly width: number; readonly room: number }
  TB093: { readonly table: number; readonly height: number; readonly count: number }
  TB094: { readonly table: number; readonly count: number }
  TB100: { readonly standing: 'row' | 'text' }
  TB101: { readonly room: number; readonly wanted: number }
  TB102: { readonly mark: string }
  TB103: { readonly count: number }
  TB104: Record<string, never>
  /** mm */
  TB105: { readonly mark: string; readonly width: number; readonly wanted: number }
  TB190: { readonly matters: readonly OpenMatter[] }
}

interface Wanted {
  readonly component: string
  /** Must it have the look, or must it not? */
  readonly wanted: boolean
  readonly count: number
}

export type PageSide = 'left' | 'center' | 'right' | 'both'
export type PageEdge = 'top' | 'bottom' | 'left' | 'right'
export type Zone = 'header' | 'footer'
/** `multiple` of a single line; `exact` and `atLeast` in pt. */
export interface LineRule {
  readonly rule: 'multiple' | 'exact' | 'atLeast'
  readonly value: number
}
/** What a Word file leaves open: a part of it that could not be measured, or what no file shows. */
export type OpenMatter = 'pages' | 'ruleLength' | 'pageNumberPlace' | 'components' | NeverShown
/** What no Word file shows, however it is made. */
export type NeverShown = 'signature' | 'place' | 'register' | 'competence'

export const formNames = {
  TB001: 'co-chu',
  TB002: 'chu-dam',
  TB003: 'chu-nghieng',
  TB004: 'gach-chan',
  TB005: 'in-hoa-in-thuong',
  TB006: 'canh-le-doan',
  TB007: 'thut-dau-dong',
  TB008: 'thut-ca-khoi',
  TB009: 'khoang-cach-doan',
  TB010: 'gian-dong',
  TB011: 'phong-chu',
  TB012: 'mau-chu',
  TB013: 'phong-khong-unicode',
  TB014: 'kieu-chu-khong-deu',
  TB015: 'noi-dung-nhieu-co-chu',
  TB016: 'co-chu-khong-thanh-cap',
  TB017: 'nen-chu',
  TB018: 'thut-bang-phim',
  TB019: 'lech-giua',
  TB020: 'chu-to-hop',
  TB021: 'ky-tu-an-trong-word',
  TB022: 'thut-dau-dong-khong-deu',
  TB023: 'trinh-bay-phan-chuong',
  TB030: 'kho-giay',
  TB031: 'trang-ngang',
  TB032: 'le-trang',
  TB033: 'khoang-cach-dau-trang',
  TB034: 'thieu-so-trang',
  TB035: 'vi-tri-so-trang',
  TB036: 'so-trang-khong-a-rap',
  TB037: 'so-trang-dau',
  TB038: 'so-trang-phu-luc',
  TB039: 'so-trang-bat-dau',
  TB050: 'quoc-hieu-sai-chu',
  TB051: 'tieu-ngu-sai-chu',
  TB052: 'tieu-ngu-gach-dai',
  TB053: 'dong-tieu-de-bi-ngat',
  TB054: 'tieu-de-dang-doan-sai-chu',
  TB055: 'tieu-de-he-thong-khac',
  TB056: 'dau-sao',
  TB057: 'dau-duoi-trich-yeu',
  TB058: 'thieu-duong-ke',
  TB059: 'do-dai-duong-ke',
  TB060: 'duong-ke-khong-ve',
  TB061: 'so-va-ngay-khac-dong',
  TB062: 'bang-trinh-bay-co-khung',
  TB063: 'bang-dau-qua-rong',
  TB064: 'ngat-dong-cung',
  TB065: 'trich-yeu-le-mot-chu',
  TB066: 'hai-ben-doi-cho',
  TB067: 'thieu-cho-ghi-so',
  TB068: 'thieu-quoc-hieu-tieu-de',
  TB069: 'duong-ke-net-dut',
  TB070: 'dong-ngay-thang',
  TB071: 'chu-so-va-hai-cham',
  TB072: 'dau-cuoi-can-cu',
  TB073: 'gach-dau-dong-can-cu',
  TB074: 'dau-noi-nhan',
  TB075: 'dau-ket-thuc-noi-dung',
  TB076: 'quoc-hieu-tieu-ngu-cach-xa',
  TB077: 'cach-ghi-so',
  TB078: 'can-cu-sai-cho',
  TB079: 'dau-quyen-han',
  TB080: 'doan-trong',
  TB081: 'danh-so-tu-dong',
  TB082: 'chu-trong-khung',
  TB083: 'ngon-ngu-soat-loi',
  TB084: 'dong-luu',
  TB085: 'dau-cua-the-thuc-khac',
  TB086: 'thieu-thanh-phan',
  TB087: 'chi-dan-phu-luc-khong-khop',
  TB088: 'thieu-chi-dan-phu-luc',
  TB090: 'dau-bang-khong-lap',
  TB091: 'hang-bang-bi-cat',
  TB092: 'bang-tran-le',
  TB093: 'chieu-cao-hang',
  TB094: 'nen-o',
  TB100: 'phan-ky-bi-cat',
  TB101: 'cho-ky',
  TB102: 'khung-dau',
  TB103: 'tieu-de-cuoi-trang',
  TB104: 'duong-ke-lien-he',
  TB105: 'co-khung-dau',
  TB190: 'chua-danh-gia-duoc',
} as const
