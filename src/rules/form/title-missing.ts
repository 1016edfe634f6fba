import type { ComponentKey } from '../../profile/profile.ts'
import { defineFormRule } from '../form-rule.ts'
import { provisionOf, severityOf } from './demand.ts'
import type { FormReading } from './form-reading.ts'
import { everyParagraph } from './letters-of.ts'

const titles = ['nationalTitle', 'motto', 'organisationTitle'] as const satisfies readonly ComponentKey[]

export const titleMissing = defineFormRule({
  code: 'TB068',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  sure: 'text',
  covers: ['U049', 'U055', 'U061', 'U133'],
  bad: { change: { without: ['motto'] }, at: 'issuingBody' },
  good: {},
  check(form, report) {
    const { profile, parts, partsOf } = form
    // A file with no head at all is a piece of a document: what it lacks is told by the import.
    const [first] = parts.filter(({ key, component }) => component?.appendix === undefined && headKeys.has(key))
    if (first === undefined || partsOf('typeName').length === 0) return
    // Behind the name of the type the same words may stand in the text.
    const end = partsOf('typeName')[0]?.paragraph.number ?? 0
    const words = everyParagraph(form)
      .filter(({ paragraph }) => paragraph.part.kind === 'header' || paragraph.number < end)
      .map(({ paragraph }) => foldOf(paragraph.runs.map(({ text }) => text).join('')))
    // The title of another system in its place has a rule of its own.
    if (words.some((text) => foreignTitles.some((title) => text === title && !isOwn(profile, title)))) return
    for (const key of titles) {
      const wanted = profile.wording[key]
      if (wanted === undefined || partsOf(key).length > 0) continue
      const spellings = [wanted.v, ...(wanted.accept ?? [])].map(foldOf)
      if (words.some((text) => spellings.some((one) => text.includes(one)))) continue
      const weight = { severity: severityOf(profile, wanted), clause: provisionOf(profile, wanted) }
      report(first.place, { component: key, wanted: wanted.v }, weight)
    }
  },
})

const headKeys: ReadonlySet<ComponentKey> = new Set([
  'nationalTitle',
  'motto',
  'organisationTitle',
  'issuingBody',
  'number',
  'placeDate',
])

const foreignTitles = ['conghoaxahoichunghiavietnam', 'dangcongsanvietnam']

function isOwn({ wording }: FormReading['profile'], title: string): boolean {
  return titles.some((key) => foldOf(wording[key]?.v ?? '') === title)
}

/** Letters alone, without tone marks: a title that is there with a slip is not missing. */
function foldOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/đ/giu, 'd')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}
