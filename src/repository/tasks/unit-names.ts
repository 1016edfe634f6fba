import { splitAgencies } from '../../language/agencies/split-agencies.ts'
import { withoutEnd } from '../../language/words/without-end.ts'
import type { TaskRole, TaskUnit } from './task-record.ts'

/** Longer texts are no lists of names. */
const longest = 2000
const word = /[\p{L}\p{N}&-]+/gu
const endMark = /[\s.,;:]/u

/** What a plan's own abbreviations and short names stand for: `{ TTHTNĐ: 'Trung tâm Hỗ trợ nông dân' }`; themselves, where it only uses them. */
export type OwnAbbreviations = ReadonlyMap<string, string>

/** The units that a text names, each as written; what has a note, is written short or stands behind a shared head has its whole name beside it. */
export function unitNames(text: string, role: TaskRole, abbreviations: OwnAbbreviations): readonly TaskUnit[] {
  if (text.length > longest) return [{ role, text: withoutEnd(text, endMark), unsure: true }]
  return splitAgencies(text).map((found) => {
    const whole = spelledOut(found.name, abbreviations)
    return {
      role,
      text: found.text,
      ...(whole === found.text ? {} : { name: whole }),
      ...(found.sure ? {} : { unsure: true }),
    }
  })
}

/** The name by which a unit is compared with others. */
export function nameOf({ text, name = text }: TaskUnit): string {
  return name
}

function spelledOut(name: string, abbreviations: OwnAbbreviations): string {
  if (abbreviations.size === 0) return name
  return abbreviations.get(name) ?? name.replace(word, (short) => abbreviations.get(short) ?? short)
}
