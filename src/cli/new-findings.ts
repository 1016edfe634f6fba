import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Code } from '../catalogue.ts'
import type { Finding } from '../finding.ts'
import type { BaselineFile } from './baseline.ts'
import type { PlanFile } from './find-plans.ts'
import type { PlanSettings } from './plan-settings.ts'
import type { Found } from './report-findings.ts'
import type { Session } from './session.ts'

export interface BaselineOptions {
  /** The path of `--baseline`. */
  readonly baseline?: string
  readonly updateBaseline?: boolean
}

/** Beside the settings, or in the working folder where there are none. */
const defaultName = 'plan.baseline.json'

/** What was found without what a baseline holds; `--update-baseline` writes it first. Without a baseline it costs one look at the disk. Throws UserError. */
export async function newFindings(
  found: Found & { readonly off: ReadonlyMap<string, ReadonlySet<Code>> },
  files: readonly PlanFile[],
  { baseline, updateBaseline }: BaselineOptions,
  { settings, session }: { readonly settings: PlanSettings; readonly session: Session },
): Promise<readonly Finding[]> {
  const { cwd } = session.io
  const places = new Map<PlanFile, BaselineFile>()
  for (const file of files) {
    const own = baseline === undefined ? await settings.forFile(file) : undefined
    const named = baseline ?? own?.config?.baseline
    places.set(file, { path: resolve(own?.folder ?? cwd, named ?? defaultName), isNamed: named !== undefined })
  }
  const paths = new Set([...places.values()].map(({ path }) => path))
  const isNamed = [...places.values()].some((place) => place.isNamed)
  if (!updateBaseline && !isNamed && ![...paths].some((path) => existsSync(path))) return found.findings

  const { withoutKnown } = await import('./baseline.ts')
  const request = {
    baselineOf: (file: PlanFile) => places.get(file) ?? { path: join(cwd, defaultName), isNamed: false },
    mode: updateBaseline ? 'update' : 'read',
    wasJudged: ({ name }: PlanFile, code: string) => !found.off.get(name)?.has(code as Code),
  } as const
  return await withoutKnown(found, files, request, session)
}
