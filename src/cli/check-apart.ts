import type { PlanRecord } from '../repository/plan-record.ts'
import type { ValidateOptions } from '../rules/validate-plan.ts'
import type { CheckWordOptions } from './check-word.ts'
import type { PlanFile } from './find-plans.ts'
import type { Fixes } from './fix-files.ts'
import type { JudgedFile } from './judge-file.ts'
import { isWord, readPlan } from './read-plan.ts'
import type { Session } from './session.ts'

/** A file that was judged by itself, with the text in which its findings count. */
export interface CheckedApart {
  /** Undefined for a Word file that nobody named and that is no plan. */
  readonly judged: JudgedFile | undefined
  readonly text: string
  readonly record: () => Promise<PlanRecord | undefined>
}

export interface CheckApartOptions extends CheckWordOptions {
  readonly how: ValidateOptions
  readonly fixes: Fixes | undefined
}

/** Judges a file that is repaired, or laid out: one after the other, in this thread. */
export async function checkApart(
  file: PlanFile,
  { how, fixes, places }: CheckApartOptions,
  session: Session,
): Promise<CheckedApart> {
  const bytes = await readPlan(file, session)
  if (isWord(file, bytes)) {
    const { checkWord } = await import('./check-word.ts')
    const checked = await checkWord({ file, bytes }, { how, places }, session)
    const noRecord = async () => undefined
    if (checked === undefined) return { judged: undefined, text: '', record: noRecord }
    const { findings, text, unassessed, profile } = checked
    return { judged: { findings, ...formOf(profile), word: { text, unassessed } }, text, record: noRecord }
  }
  const { validatePlan, recordOf } = await import('./checking.ts')
  const judge = (yaml: Uint8Array) => validatePlan({ name: file.name, bytes: yaml }, how)
  const { findings, text, plan, profile, reading } = (await fixes?.repair(file, bytes, judge)) ?? judge(bytes)
  const known = { ...(profile === undefined ? {} : { profile }), ...(reading === undefined ? {} : { reading }) }
  return {
    judged: { findings, ...formOf(profile) },
    text,
    record: async () => plan && recordOf(plan, { today: how.today, text, ...known }),
  }
}

function formOf(profile: { readonly shortName: string } | undefined): Pick<JudgedFile, 'form'> {
  return profile === undefined ? {} : { form: profile.shortName }
}
