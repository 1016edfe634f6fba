import type { Family } from '../terms.ts'

/** Importing a document (NV001–NV049: nhập văn bản): what was recognised, what was set aside, what a person must look at. */
export interface ImportArgs {
  /** `words`: in the source and neither in the plan nor among what was set aside, in their order; `count`: how many there are. */
  NV001: { readonly words: string; readonly count: number }
  /** `words`: printed, but elsewhere than in the source. */
  NV002: { readonly words: string; readonly count: number }
  /** `part`: the component of the head that the source lacks. */
  NV010: { readonly part: HeadPart }
  /** `text`: what the line of place and date says of a date that is not whole. */
  NV011: { readonly text: string }
  /** `text`: a line of the head that has no place in a plan. */
  NV012: { readonly text: string }
  /** `text`: the type, where it is none that the field knows. */
  NV013: { readonly text: string }
  /** `text`: the line that names the decision which issues the plan. */
  NV014: { readonly text: string }
  /** `text`: the first line of a head, or the line of place and date, that stands below the body. */
  NV015: { readonly text: string }
  /** `family`: whose form was taken, on what little evidence there is; `association`: the issuer, where no form of its own is known. */
  NV016: { readonly family: Family; readonly certainty: 'likely' | 'guess'; readonly association?: string }
  /** `profile`: its short name; `by`: what the time was taken from, where the document shows no date of its own. */
  NV017: { readonly profile: string; readonly by: 'cited' | 'today' } /** No recipients were found. */
  NV030: Record<string, never>
  /** No signature was found. */
  NV031: Record<string, never>
  /** `part`: what the block of a signer lacks. */
  NV032: { readonly part: 'position' | 'name' }
  /** `text`: a line of the closing that has no place in a plan. */
  NV033: { readonly text: string }
  /** `text`: the line of the archive copy; `printed`: how the form prints it. */
  NV034: { readonly text: string; readonly printed: string }
  /** `text`: the line of the archive copy, which is not the last. */
  NV035: { readonly text: string }
  /** `text`: a line of authority that stands a second time, or in another order than the form's. */
  NV036: { readonly text: string }
  /** `text`: words of the form as typed; `printed`: those that the form prints in their place. */
  NV037: { readonly text: string; readonly printed: string }
  /** `text`: the line of place and date among those of the closing. */
  NV039: { readonly text: string }
  /** `text`: the first words of what stands after the closing without label and title. */
  NV042: { readonly text: string }
  /** `sign`: a bullet that is no bullet of the form; `marker`: what is printed for it; `text`: the first item. */
  NV045: { readonly sign: string; readonly marker: string; readonly text: string }
  /** `text`: the first words of a table that stood in a cell. */
  NV046: { readonly text: string }
  /** `text`: the first words of texts that a table without lines put side by side. */
  NV047: { readonly text: string }
  /** `text`: the number line of the document that begins there. */
  NV048: { readonly text: string }
  /** `text`: words whose bold or italic Markdown cannot tell apart from that of their neighbours. */
  NV060: { readonly text: string }
  /** `text`: the first words of a table with merged cells in a place where only Markdown can stand. */
  NV061: { readonly text: string }
}

export const importNames = {
  NV001: 'mat-chu',
  NV002: 'chu-doi-thu-tu',
  NV010: 'dau-van-ban-thieu',
  NV011: 'ngay-chua-du',
  NV012: 'dong-dau-chua-xep',
  NV013: 'ten-loai-la',
  NV014: 'dong-kem-theo-chua-doc',
  NV015: 'dau-van-ban-o-duoi',
  NV016: 'the-thuc-doan',
  NV017: 'thoi-gian-doan',
  NV030: 'khong-thay-noi-nhan',
  NV031: 'khong-thay-nguoi-ky',
  NV032: 'khoi-ky-thieu',
  NV033: 'dong-cuoi-chua-xep',
  NV034: 'noi-luu-in-khac',
  NV035: 'noi-luu-khong-cuoi',
  NV036: 'quyen-han-khac-thu-tu',
  NV037: 'chu-the-thuc-khac',
  NV039: 'dia-danh-o-cuoi',
  NV042: 'phan-cuoi-khong-ten',
  NV045: 'dau-dong-doi',
  NV046: 'bang-trong-o',
  NV047: 'cot-xep-ngang',
  NV048: 'van-ban-khac',
  NV060: 'kieu-chu-khong-ghi-duoc',
  NV061: 'o-gop-khong-ghi-duoc',
} as const

/** Components of the head that a document can lack. */
export type HeadPart = 'title' | 'motto' | 'issuer' | 'number' | 'placeDate' | 'typeName' | 'subject'
