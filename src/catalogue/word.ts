/** Reading Word files (DW001–DW049: đọc Word): why a file is not read, and what it holds besides its printed words. */
export interface WordArgs {
  /** `part`: the part of the package that is at fault. */
  DW001: { readonly reason: WordRefusal; readonly part?: string }
  DW010: Record<string, never>
  DW011: Record<string, never>
  /** `text`: the first words that it is about; `count`: how many such changes there are. */
  DW012: { readonly change: TrackedChange; readonly text: string; readonly count: number; readonly author?: string }
  DW013: { readonly text: string; readonly count: number }
  DW014: { readonly text: string; readonly count: number; readonly author?: string }
  /** `name`: what the first picture is called in the file. */
  DW015: { readonly count: number; readonly name?: string }
  /** `name`: of the part inside, or the address outside. */
  DW016: { readonly where: 'inside' | 'outside'; readonly name: string; readonly count: number }
  DW017: { readonly text: string; readonly count: number }
  /** `count`: paragraphs. */
  DW018: { readonly font: string; readonly count: number }
  DW019: { readonly kind: OtherKind }
}

/** Why a file cannot be read as Word. */
export type WordRefusal = 'notZip' | 'notWord' | 'encrypted' | 'damaged' | 'tooLarge' | 'tooDeep' | 'noBody'

/** What a file is that is no Word file. `wordXml`: Word's own format of 2003, or a package laid out in one file; `zip`: any other archive. */
export type OtherKind =
  | 'doc'
  | 'odt'
  | 'rtf'
  | 'pdf'
  | 'xlsx'
  | 'pptx'
  | 'html'
  | 'wordXml'
  | 'image'
  | 'zip'
  | 'text'
  | 'empty'
  | 'other'

export type TrackedChange = 'inserted' | 'deleted' | 'moved'

export const wordNames = {
  DW001: 'khong-doc-duoc-word',
  DW010: 'macro',
  DW011: 'chu-ky-so',
  DW012: 'theo-doi-thay-doi',
  DW013: 'chu-an',
  DW014: 'ghi-chu-ben-le',
  DW015: 'hinh-anh',
  DW016: 'phan-nhung-hay-lien-ket',
  DW017: 'noi-dung-khong-doc-duoc',
  DW018: 'phong-chu-khong-unicode',
  DW019: 'khong-phai-docx',
} as const
