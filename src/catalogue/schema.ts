/** What a value in YAML is, in the words of a reader: `map` is a group of keys. */
export type ValueKind = 'text' | 'number' | 'integer' | 'boolean' | 'list' | 'map' | 'nothing'

/**
 * What to write where a value is of the wrong kind: quotes around a text that begins with a bracket; one value in place of a list; an item a line; the same
 * lines without the mark that makes a text of them; the keys that stand there; the key that the list goes below, or that lacks its colon.
 */
export type WayOut =
  | { readonly kind: 'quote' | 'one-value' | 'dashes' }
  | { readonly kind: 'no-bar'; readonly mark: '|' | '>' }
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  | { readonly kind: 'below' | 'colon'; readonly key: string }

/** Why a text is no date. */
export type DateMistake = 'no-such-day' | 'month-first' | 'short-year' | 'words' | 'year' | 'form'

/** What the schema finds (LD: lược đồ). */
export interface SchemaArgs {
  LD001: {
    readonly key: string
    readonly suggestion?: string
    readonly known: readonly string[]
    /** The key below which it belongs. */
    readonly below?: string
    /** `rest`: no key at all, but what follows a comma between { and }. */
    readonly reading?: 'rest'
  }
  /** `example`: the missing line. */
  LD002: { readonly key: string; readonly parent?: string; readonly example?: string }
  LD003: {
    readonly expected: readonly ValueKind[]
    readonly read: ValueKind
    readonly text?: string
    /** The key under which such a value stands. */
    readonly otherKey?: string
    readonly way?: WayOut
  }
  LD004: { readonly value: string; readonly allowed: readonly string[]; readonly suggestion?: string }
  LD005: { readonly limit: number; readonly length: number }
  LD006: { readonly key?: string }
  LD007: { readonly count: number; readonly limit: number; readonly bound: 'max' | 'min' }
  LD008: { readonly value: string; readonly limit: number; readonly bound: 'max' | 'min' | 'above' }
  LD009: { readonly first: string; readonly second: string }
  LD010: { readonly key: string; readonly suggestion?: string; readonly known: readonly string[] }
  LD011: { readonly reason: DateMistake; readonly text: string; readonly suggestion?: string }
  LD012: { readonly source: string; readonly read: string }
  LD013: { readonly source: string; readonly read: string; readonly better: string }
  LD014: { readonly key: string }
  LD015: Record<never, never>
  LD016: { readonly name: string; readonly parts: number }
  LD017: { readonly role: string; readonly key: string }
  LD018: { readonly text: string }
  LD019: { readonly text: string }
}

export const schemaNames = {
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
  LD019: 'ky-ke-hoach-sai',
} as const
