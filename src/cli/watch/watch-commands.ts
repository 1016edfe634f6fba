import { UserError } from '../../errors.ts'
import { type RenderOptions, render } from '../commands/render.ts'
import { type ValidateOptions, validate } from '../commands/validate.ts'
import type { Session } from '../session.ts'
import { watchPlans } from './watch-plans.ts'

/** `plan validate --watch`: all plans are judged again, since what one says may be wrong only beside another. */
export async function watchValidate(paths: readonly string[], options: ValidateOptions, session: Session): Promise<number> {
  if (options.updateBaseline) throw new UserError(session.say.notTogether('--watch', '--update-baseline'))
  const git = options.staged || options.since !== undefined ? ({ git: 'asked' } as const) : {}
  const also = options.baseline === undefined ? [] : [options.baseline]
  return await watchPlans(paths, { word: 'taken', also, ...git }, () => validate(paths, options, session), session)
}

/** `plan render --watch`: only the plans that changed are printed again. */
export async function watchRender(paths: readonly string[], options: RenderOptions, session: Session): Promise<number> {
  const git = options.since === undefined ? {} : ({ git: 'asked' } as const)
  const also = options.template === undefined ? [] : [options.template]
  return await watchPlans(paths, { also, ...git }, (isWanted) => render(paths, options, session, isWanted), session)
}
