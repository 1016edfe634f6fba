import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import type { Finding } from '../finding.ts'
import { fingerprintsOf } from '../report/fingerprint.ts'
import { type BaselineEntries, type BaselineEntry, baselineText, readBaseline } from './baseline-file.ts'
import { type PlanFile, shownPath } from './find-plans.ts'
import type { Found } from './report-findings.ts'
import type { Session } from './session.ts'
import { writeWhole } from './write-file.ts'

/** Where the old findings of a plan are written down. */
export interface BaselineFile {
  /** Absolute. */
  readonly path: string
  /** By an option or in the settings: then it must be there. */
  readonly isNamed: boolean
}

export interface BaselineRequest {
  readonly baselineOf: (file: PlanFile) => BaselineFile
  /** `update`: what is found now becomes old. */
  readonly mode: 'read' | 'update'
  /** False for a rule that was not run: its old findings are neither met nor missed. */
  readonly wasJudged: (plan: PlanFile, code: string) => boolean
}

/** A finding of now, in the words of a baseline. */
interface EntryNow extends BaselineEntry {
  readonly finding: Finding
}

/** Every plan has its list, be it empty. */
type EntriesNow = ReadonlyMap<string, { readonly plan: PlanFile; readonly entries: readonly EntryNow[] }>

const longestExcerpt = 60

/** The findings that are new; the old ones are counted on stderr. Throws UserError for a baseline that cannot be read or written. */
export async function withoutKnown(
  found: Found,
  files: readonly PlanFile[],
  request: BaselineRequest,
  session: Session,
): Promise<readonly Finding[]> {
  const known = new Set<Finding>()
  for (const [path, { isNamed, plans }] of plansByBaseline(found, files, request)) {
    const isRead = request.mode === 'read'
    const before = await readBaseline(path, { isNamed: isNamed && isRead }, session)
    const now = entriesNow(found, plans, dirname(path))
    await tellStale(before, now, request, session)
    const after = isRead ? before : merged(before, now, dirname(path), request)
    if (!isRead) await writeWhole(path, baselineText(after), session)
    const met = [...now].flatMap(([name, { entries }]) => {
      const fingerprints = new Set(after.get(name)?.map(({ fingerprint }) => fingerprint))
      return entries.filter(({ fingerprint }) => fingerprints.has(fingerprint))
    })
    for (const { finding } of met) known.add(finding)
    const shown = shownPath(path, session.io.cwd)
    if (!isRead) await session.note(session.say.baselineWritten(shown, [...after.values()].flat().length))
    else if (met.length > 0) await session.note(session.say.leftOut(met.length, shown))
  }
  return found.findings.filter((finding) => !known.has(finding))
}

/** Plans that were read, by the baseline that holds for them. What comes from standard input has no name to be known by. */
function plansByBaseline({ files: names }: Found, files: readonly PlanFile[], { baselineOf }: BaselineRequest) {
  const read = new Set(names)
  const groups = new Map<string, { readonly isNamed: boolean; readonly plans: PlanFile[] }>()
  for (const file of files) {
    if (file.path === undefined || !read.has(file.name)) continue
    const { path, isNamed } = baselineOf(file)
    const group = groups.get(path) ?? { isNamed, plans: [] }
    group.plans.push(file)
    groups.set(path, group)
  }
  return groups
}

/** What is found now in some plans. */
function entriesNow(found: Found, plans: readonly PlanFile[], folder: string): EntriesNow {
  const byFile = new Map<string, Finding[]>(plans.map(({ name }) => [name, []]))
  for (const finding of found.findings) if (canBeOld(finding)) byFile.get(finding.file)?.push(finding)
  return new Map(
    plans.map((plan) => {
      const { name, path = '' } = plan
      const way = relative(folder, path)
      const file = (isAbsolute(way) ? path : way).replaceAll(sep, '/').normalize('NFC')
      const text = found.sources.get(name) ?? ''
      const findings = byFile.get(name) ?? []
      const renamed = findings.map((finding) => ({ ...finding, file }))
      const fingerprints = [...fingerprintsOf(renamed, new Map([[file, text]])).values()]
      const entries = findings.map((finding, index) => {
        const fingerprint = fingerprints[index] ?? ''
        return { fingerprint, code: finding.code, excerpt: excerptOf(text, finding), finding }
      })
      return [file, { plan, entries }]
    }),
  )
}

/** A plan that is not read as it is written, and wrong settings, are no old habit. */
function canBeOld({ code, severity }: Finding): boolean {
  return !code.startsWith('CH') && (severity !== 'error' || !/^(?:YA|LD)/.test(code))
}

function excerptOf(text: string, { range }: Finding): string {
  const words = text.slice(range.start.offset, range.end.offset).normalize('NFC').replace(/\s+/gu, ' ').trim()
  return words.length <= longestExcerpt ? words : `${[...words].slice(0, longestExcerpt - 1).join('')}…`
}

/** With `-v`, what a baseline still holds though it was corrected. */
async function tellStale(before: BaselineEntries, now: EntriesNow, { wasJudged }: BaselineRequest, session: Session) {
  for (const [name, { plan, entries }] of now) {
    const met = new Set(entries.map(({ fingerprint }) => fingerprint))
    for (const { fingerprint, code, excerpt } of before.get(name) ?? [])
      if (!met.has(fingerprint) && wasJudged(plan, code)) await session.tell(session.say.staleEntry(name, code, excerpt))
  }
}

/** Checked plans have what is found in them now; of the others, and of rules that were not run, the old is kept while the plan exists. */
function merged(before: BaselineEntries, now: EntriesNow, folder: string, { wasJudged }: BaselineRequest): BaselineEntries {
  const all = [...new Set([...before.keys(), ...now.keys()])].map((name): [string, readonly BaselineEntry[]] => {
    const old = before.get(name) ?? []
    const found = now.get(name)
    if (found === undefined) return [name, existsSync(join(folder, name)) ? old : []]
    return [name, [...found.entries, ...old.filter(({ code }) => !wasJudged(found.plan, code))]]
  })
  return new Map(all.filter(([, entries]) => entries.length > 0))
}
