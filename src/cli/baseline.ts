import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import type { Code } from '../catalogue.ts'
import type { Finding } from '../finding.ts'
import { fingerprintsOf } from '../report/fingerprint.ts'
import { spotsOf, withoutSpots } from '../rules/several-places.ts'
import { type BaselineEntries, type BaselineEntry, baselineText, readBaseline } from './baseline-file.ts'
import { type PlanFile, shownPath } from './find-plans.ts'
import type { Found } from './report-findings.ts'
import type { Session } from './session.ts'
import { checkWritable, writeWhole } from './write-file.ts'

/** Where the old findings of a plan are written down. */
export interface BaselineFile {
  /** Absolute. */
  readonly path: string
  /** `option`, or the settings that name it. */
  readonly namedIn?: string
}

/** What was found, and which codes were not looked for, by file. */
export interface Judged extends Found {
  readonly off: ReadonlyMap<string, ReadonlySet<Code>>
  /** `looked at`: what the plans of the repository say about each other was looked for, too; default not. */
  readonly repository?: 'looked at'
}

/** What is left to tell, and how much of it was old. */
export interface Sifted {
  readonly findings: readonly Finding[]
  readonly old: number
}

/** A baseline as it was read, and the plans it holds for. */
interface Opened {
  readonly path: string
  readonly before: BaselineEntries
  readonly plans: PlanFile[]
}

/** One place of a finding of now, in the words of a baseline. */
interface EntryNow extends BaselineEntry {
  readonly finding: Finding
  /** Into `spotsOf`. */
  readonly index: number
}

/** Every plan has its list, be it empty. */
type EntriesNow = ReadonlyMap<string, { readonly plan: PlanFile; readonly entries: readonly EntryNow[] }>

const longestExcerpt = 60

/**
 * Reads the baselines of some plans; the function gives the findings that are new, tells on stderr how many are old, and with `update` makes old what is
 * found now. Throws UserError for a baseline that cannot be read or written.
 */
export async function readBaselines(
  places: ReadonlyMap<PlanFile, BaselineFile>,
  { mode }: { readonly mode: 'read' | 'update' },
  session: Session,
): Promise<(judged: Judged) => Promise<Sifted>> {
  const opened = new Map<string, Opened>()
  for (const [plan, { path, namedIn }] of places) {
    const known = opened.get(path)
    if (known !== undefined) {
      known.plans.push(plan)
      continue
    }
    const before = await readBaseline(path, mode === 'read' && namedIn !== undefined ? { namedIn } : {}, session)
    if (mode === 'update') await checkWritable(path, session)
    opened.set(path, { path, before, plans: [plan] })
  }
  return async (judged) => {
    const known = new Map<Finding, Set<number>>()
    let old = 0
    for (const one of opened.values()) {
      const met = mode === 'read' ? await readOne(one, judged, session) : await updateOne(one, judged, session)
      old += met.length
      for (const { finding, index } of met) known.set(finding, (known.get(finding) ?? new Set()).add(index))
    }
    const findings = judged.findings.flatMap((finding) => {
      const gone = known.get(finding)
      return gone === undefined ? [finding] : (withoutSpots(finding, gone, judged.sources.get(finding.file) ?? '') ?? [])
    })
    return { findings, old }
  }
}

/** The places that are old by a baseline. */
async function readOne({ path, before, plans }: Opened, judged: Judged, session: Session): Promise<readonly EntryNow[]> {
  const now = entriesNow(judged, plans, dirname(path))
  const shown = shownPath(path, session.io.cwd)
  const stale = await tellStale(before, now, judged, session)
  const met = [...now].flatMap(([name, { entries }]) => {
    const fingerprints = new Set(before.get(name)?.map(({ fingerprint }) => fingerprint))
    return entries.filter(({ fingerprint }) => fingerprints.has(fingerprint))
  })
  if (met.length > 0) await session.note(session.say.leftOut(met.length, shown))
  if (stale > 0) await session.note(session.say.staleEntries(stale, shown))
  return met
}

/** Makes old what is found now: all of it. */
async function updateOne({ path, before, plans }: Opened, judged: Judged, session: Session): Promise<readonly EntryNow[]> {
  const now = entriesNow(judged, plans, dirname(path))
  await tellStale(before, now, judged, session)
  const after = merged(before, now, dirname(path), judged)
  await writeWhole(path, baselineText(after), session)
  await session.note(session.say.baselineWritten(shownPath(path, session.io.cwd), [...after.values()].flat().length))
  return [...now.values()].flatMap(({ entries }) => entries)
}

/** False for a rule that was not run: its old findings are neither met nor missed. */
function wasJudged({ off, repository }: Judged, { name }: PlanFile, code: string): boolean {
  if (repository === undefined && code.startsWith('KO')) return false
  return !off.get(name)?.has(code as Code)
}

/** What is found now in some plans. */
function entriesNow(found: Found, all: readonly PlanFile[], folder: string): EntriesNow {
  const read = new Set(found.files)
  const plans = all.filter(({ name }) => read.has(name))
  const byFile = new Map<string, Finding[]>(plans.map(({ name }) => [name, []]))
  for (const finding of found.findings) if (canBeOld(finding)) byFile.get(finding.file)?.push(finding)
  return new Map(
    plans.map((plan) => {
      const { name, path = '' } = plan
      const way = relative(folder, path)
      const file = (isAbsolute(way) ? path : way).replaceAll(sep, '/').normalize('NFC')
      const text = found.sources.get(name) ?? ''
      // What is told once for several places is old place by place: a further one is new.
      const places = (byFile.get(name) ?? []).flatMap((finding) =>
        spotsOf(finding).map(({ range }, index) => ({ finding, index, placed: { ...finding, file, range } })),
      )
      const fingerprints = fingerprintsOf(
        places.map(({ placed }) => placed),
        new Map([[file, text]]),
      )
      const entries = places.map(({ finding, index, placed }) => {
        const fingerprint = fingerprints.get(placed) ?? ''
        return { fingerprint, code: finding.code, excerpt: excerptOf(text, placed), finding, index }
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

/** How much a baseline still holds though it was corrected; with `-v` each is told. */
async function tellStale(before: BaselineEntries, now: EntriesNow, judged: Judged, session: Session): Promise<number> {
  let count = 0
  for (const [name, { plan, entries }] of now) {
    const met = new Set(entries.map(({ fingerprint }) => fingerprint))
    for (const { fingerprint, code, excerpt } of before.get(name) ?? [])
      if (!met.has(fingerprint) && wasJudged(judged, plan, code)) {
        count += 1
        await session.tell(session.say.staleEntry(name, code, excerpt))
      }
  }
  return count
}

/** Checked plans have what is found in them now; of the others, and of rules that were not run, the old is kept while the plan exists. */
function merged(before: BaselineEntries, now: EntriesNow, folder: string, judged: Judged): BaselineEntries {
  const all = [...new Set([...before.keys(), ...now.keys()])].map((name): [string, readonly BaselineEntry[]] => {
    const old = before.get(name) ?? []
    const found = now.get(name)
    if (found === undefined) return [name, existsSync(join(folder, name)) ? old : []]
    return [name, [...found.entries, ...old.filter(({ code }) => !wasJudged(judged, found.plan, code))]]
  })
  return new Map(all.filter(([, entries]) => entries.length > 0))
}
