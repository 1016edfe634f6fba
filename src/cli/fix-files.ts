import type { Code } from '../catalogue.ts'
import { UserError } from '../errors.ts'
import { type FixLevel, fixPlan } from '../rules/fix-plan.ts'
import type { Validation } from '../rules/validate-plan.ts'
import type { PlanFile } from './find-plans.ts'
import { printTo } from './print-to.ts'
import type { Session } from './session.ts'
import { writeWhole } from './write-file.ts'

export interface FixOptions {
  /** `an-toan` or `goi-y`. */
  readonly fix?: string
  readonly diff?: boolean
  /** The codes that may be repaired; default all. */
  readonly isWanted?: (code: Code) => boolean
}

/** The repairs of one call. */
export interface Fixes {
  /** Repairs one plan where it stands, and gives what is left to find in it. Throws UserError when it cannot be written. */
  readonly repair: (file: PlanFile, bytes: Uint8Array, validate: (bytes: Uint8Array) => Validation) => Promise<Validation>
  /** For the reports: where a diff or the repaired text of standard input takes stdout, they go to stderr. */
  readonly reporting: Session
  /** Prints what goes to stdout, and says how much was repaired and what more could be. */
  readonly finish: () => Promise<void>
  /** A sentence for each plan in which a repair was left out. */
  readonly left: () => readonly string[]
  /** Plans that `--diff` shows with changes. */
  readonly wouldChange: () => number
}

/** As `--fix` takes them; a bare `--fix` is `an-toan`. */
const levels: Readonly<Record<string, FixLevel>> = { 'an-toan': 'safe', 'goi-y': 'suggestion' }

/** What `--fix` and `--diff` ask for: `--diff` shows what `--fix` would do and touches no file. Throws UserError. */
export function openFixes(options: FixOptions, files: readonly PlanFile[], session: Session): Fixes {
  const { fix = 'an-toan', diff = false, isWanted } = options
  const { say, io } = session
  const level = levels[fix]
  if (level === undefined) throw new UserError(say.badValue('--fix', fix, Object.keys(levels)))
  const out: (string | Uint8Array)[] = []
  const left: string[] = []
  let findings = 0
  let plans = 0
  let suggestions = 0
  let isRefused = false

  const deliver = async (file: PlanFile, before: Uint8Array, after: string): Promise<void> => {
    const isChanged = after !== ''
    if (diff && isChanged) {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(before)
      const { unifiedDiff } = await import('./unified-diff.ts')
      out.push(unifiedDiff(file.path === undefined ? 'stdin' : file.name, text, after))
    } else if (!diff && file.path === undefined) out.push(isChanged ? after : before)
    else if (isChanged && file.path !== undefined) await writeWhole(file.path, after, session)
  }
  return {
    repair: async (file, bytes, validate) => {
      const { text, fixed, validation, refused } = fixPlan(bytes, level, validate, isWanted)
      await deliver(file, bytes, fixed.length > 0 ? text : '').catch((error) => {
        isRefused = true
        throw error
      })
      findings += fixed.length
      plans += fixed.length > 0 ? 1 : 0
      suggestions += validation.findings.filter(({ fix }) => fix?.kind === 'suggestion').length
      const places = refused?.map(({ code, range }) => ({ code, line: range.start.line })) ?? []
      if (places.length > 0) left.push(say.fixRefused(file.name, places))
      // A diff is shown beside what is found in the file as it stands.
      return diff ? validate(bytes) : validation
    },
    reporting:
      diff || files.some(({ path }) => path === undefined)
        ? {
            ...session,
            colours: { ...session.colours, stdout: session.colours.stderr },
            print: (data) => printTo(io.stderr, data, say),
          }
        : session,
    finish: async () => {
      for (const data of out) await session.print(data)
      // That nothing could be repaired would be wrong where it could not be written.
      if (findings > 0 || !isRefused)
        await session.note(diff ? say.wouldFix(findings, plans, options.fix) : say.fixed(findings, plans))
      if (level === 'safe' && suggestions > 0) await session.note(say.suggestionsLeft(suggestions))
    },
    left: () => left,
    wouldChange: () => (diff ? plans : 0),
  }
}
