import type { Place } from '../../plan/plan.ts'
import type { FormReading } from './form-reading.ts'

/** The page of a section (0-based): at its first paragraph. */
export function pagePlace({ word, placeAt }: FormReading, section: number): Place {
  return placeAt(`trang/${section + 1}`, word.sections[section]?.first ?? 1)
}

/** Sections (0-based) in which an appendix stands; the rest is the document itself. */
export function appendixSections({ parts }: FormReading): ReadonlySet<number> {
  const own = new Set(
    parts
      .filter(({ component }) => component !== undefined && component.appendix === undefined)
      .map(({ paragraph }) => paragraph.section),
  )
  const all = parts.filter(({ component }) => component?.appendix !== undefined).map(({ paragraph }) => paragraph.section)
  return new Set(all.filter((section) => !own.has(section)))
}
