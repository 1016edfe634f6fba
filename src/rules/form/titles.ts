import type { ComponentKey, Sourced } from '../../profile/profile.ts'
import type { FormReading } from './form-reading.ts'
import type { MeasuredPart } from './measured-part.ts'

/** The words of a component of the head as they are printed, blanks tidied; several paragraphs joined. Those of an appendix's letterhead are left out. */
export function headText(
  { partsOf }: FormReading,
  key: ComponentKey,
): { readonly parts: readonly MeasuredPart[]; readonly text: string } {
  const parts = partsOf(key).filter(({ component }) => component?.appendix === undefined)
  return { parts, text: parts.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' ') }
}

/** Is it one of the spellings that the form bears? In capitals both tone-mark styles of one word differ (HÒA, HOÀ). */
export function isAccepted({ v, accept = [] }: Sourced<string>, text: string): boolean {
  return [v, ...accept].some((one) => one.toLocaleUpperCase('vi') === text.toLocaleUpperCase('vi'))
}
