import { UserError } from '../../../errors.ts'
import { modifiedOn, today } from '../../clock.ts'
import type { Session } from '../../session.ts'
import type { ReadPair } from './compare-pair.ts'
import { diffSentences } from './diff-sentences.ts'

/** The printed form of one plan with every change since the version before marked as Word marks it. Throws UserError where there is not exactly one. */
export async function trackedPlan(read: readonly ReadPair[], author: string | undefined, session: Session): Promise<Uint8Array> {
  const say = diffSentences[session.language]
  if (author === '') throw new UserError(session.say.missingValue('--author'))
  const [pair, other] = read
  if (pair === undefined) throw new UserError(say.nothingForWord)
  if (other !== undefined) throw new UserError(say.onePairForWord(read.length))
  const { before, after, compared } = pair
  if (before === undefined || after === undefined) throw new UserError(say.notForTracking(compared.name))
  if (before.profile === undefined || after.profile === undefined) throw new UserError(session.say.notRenderable(compared.name))
  const { compose } = await import('../../../compose/compose.ts')
  const { deterministicZip } = await import('../../../render/docx/deterministic-zip.ts')
  const { printedParts } = await import('../../../render/docx/render-docx.ts')
  const { trackChanges } = await import('../../../render/docx/tracked/track-changes.ts')
  const day = today(session)
  const [old, now] = [compose(before.plan, before.profile, { today: day }), compose(after.plan, after.profile, { today: day })]
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day))
  const modified = modifiedOn(after.plan, session)
  return deterministicZip(
    trackChanges(printedParts(old, { modified }), printedParts(now, { modified }), { author: author ?? 'plan', date }),
  )
}
