import { UserError } from '../errors.ts'
import type { PlanFile } from './find-plans.ts'
import type { PlanSettings, SettingsMistakes } from './plan-settings.ts'
import { printTo } from './print-to.ts'
import { prettyForStderr } from './report-findings.ts'
import type { Session } from './session.ts'

/** Tells on stderr what is wrong in settings, each with its place. */
export async function tellMistakes(mistakes: SettingsMistakes, session: Session): Promise<void> {
  await printTo(session.io.stderr, await prettyForStderr(mistakes, session), session.say)
}

/** Ends a call whose answer hangs on the settings of these plans where there is a mistake in them: a wrong term makes a wrong number. */
export async function needSoundSettings(files: readonly PlanFile[], settings: PlanSettings, session: Session): Promise<void> {
  for (const file of files) await settings.forFile(file)
  const mistakes = settings.mistakes()
  if (mistakes.files.length === 0) return
  await tellMistakes(mistakes, session)
  throw new UserError(session.say.settingsUnusable(mistakes.files.join(', ')))
}
