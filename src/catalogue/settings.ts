/** Why a house rule cannot be kept: it replaces a text by itself, by one that is avoided too, or forbids what is required. */
export type Contradiction = 'same' | 'avoided' | 'required'

/** Why a pattern matches no file below the settings. */
export type PatternMistake = 'absolute' | 'above' | 'backslash'

/** What keeps a term of office from being one: it ends before it begins, or begins before another of the same bodies ends. */
export type TermMistake = 'reversed' | 'overlap'

/** Why a list of instruments (`van_ban`) is not read. */
export type ListMistake = 'absolute' | 'backslash' | 'outside' | 'missing' | 'unreadable'

/** What an entry of the list lacks: a number and symbol, or a name; a symbol that can be read; an end behind its beginning. */
export type InstrumentMistake = 'nameless' | 'symbol' | 'reversed'

/** Settings, suppressions and the baseline (CH001–CH049: cấu hình; BQ001–BQ019: bỏ qua). What the schema of settings refuses bears a code of LD. */
export interface SettingsArgs {
  CH001: { readonly name: string; readonly suggestion?: string }
  CH002: { readonly name: string }
  CH003: { readonly name: string; readonly first: string; readonly line: number }
  CH004: { readonly text: string; readonly kind: Contradiction }
  CH005: { readonly pattern: string; readonly reason: PatternMistake }
  /** `line`: of the other term. */
  CH006: { readonly reason: TermMistake; readonly date: string; readonly line: number }
  CH007: { readonly path: string; readonly reason: ListMistake }
  CH008: { readonly reason: InstrumentMistake }
  /** `code`: as the author wrote it. */
  BQ001: { readonly code: string }
  BQ002: { readonly code: string }
  /** `date`: the last day on which it held, as the author wrote it. */
  BQ003: { readonly code: string; readonly date: string }
  BQ004: { readonly text: string; readonly suggestion?: string }
  BQ005: { readonly text: string }
  BQ006: { readonly code: string }
  BQ007: Record<never, never>
  BQ008: Record<never, never>
}

export const settingsNames = {
  CH001: 'cau-hinh-quy-tac-la',
  CH002: 'cau-hinh-quy-tac-co-dinh',
  CH003: 'cau-hinh-quy-tac-lap',
  CH004: 'cau-hinh-mau-thuan',
  CH005: 'cau-hinh-mau-ten-sai',
  CH006: 'cau-hinh-nhiem-ky-sai',
  CH007: 'cau-hinh-danh-muc-sai',
  CH008: 'danh-muc-van-ban-sai',
  BQ001: 'bo-qua-thieu-ly-do',
  BQ002: 'bo-qua-thua',
  BQ003: 'bo-qua-het-han',
  BQ004: 'bo-qua-ma-la',
  BQ005: 'bo-qua-ngay-sai',
  BQ006: 'bo-qua-khong-duoc',
  BQ007: 'bo-qua-thieu-ma',
  BQ008: 'bo-qua-trong-van',
} as const
