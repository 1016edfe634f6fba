import { dirname } from 'node:path'
import { everyRule } from '../rules/every-rule.ts'
import type { Selection } from '../rules/selection.ts'
import type { PlanFile } from './find-plans.ts'
import { howToJudge, type JudgeOptions } from './how-to-judge.ts'
import type { PlanSettings } from './plan-settings.ts'
import type { Session } from './session.ts'

/**
 * Which rules are judged in each file, as its folder's settings and the call say, by the file's shown name. Where the settings have a mistake no rule of
 * theirs is known: all are judged.
 */
export async function selectionsOf(
  files: readonly PlanFile[],
  options: JudgeOptions,
  { settings, session }: { readonly settings: PlanSettings; readonly session: Session },
): Promise<(file: string) => Selection> {
  const howFor = await howToJudge(options, settings, session)
  const selections = new Map<string, Selection>()
  // Files of one folder have the same settings: what is chosen is made once for them.
  const inFolders = new Map<string, Selection>()
  for (const file of files) {
    const folder = dirname(file.path ?? '')
    const selection = inFolders.get(folder) ?? (await howFor(file))?.selection ?? everyRule
    inFolders.set(folder, selection)
    selections.set(file.name, selection)
  }
  return (file) => selections.get(file) ?? everyRule
}
