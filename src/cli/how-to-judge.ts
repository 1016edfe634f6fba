import type { Code } from '../catalogue.ts'
import { UserError } from '../errors.ts'
import type { Config } from '../repository/config.ts'
import type { NamedCodes } from '../rules/codes-of.ts'
import { everyRule } from '../rules/every-rule.ts'
import type { ValidateOptions } from '../rules/validate-plan.ts'
import { today } from './clock.ts'
import type { PlanFile } from './find-plans.ts'
import type { PlanSettings } from './plan-settings.ts'
import type { Session } from './session.ts'

export interface JudgeOptions {
  readonly final?: boolean
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
}

/** Where the rules are chosen: the room that judges plans in YAML, or the one for Word files, so that a run loads the rules once. */
export type RuleRoom = () => Promise<Pick<typeof import('./checking.ts'), 'closestRule' | 'codesOf' | 'isFixed' | 'selectionOf'>>

const plansRoom: RuleRoom = () => import('./checking.ts')

/**
 * How each plan is judged: on which day, at which stage, by which rules, as its folder's settings and the command line say. Undefined for a plan whose
 * settings have a mistake. Throws UserError where the command line names no rule.
 */
export async function howToJudge(
  options: JudgeOptions,
  settings: PlanSettings,
  session: Session,
  room: RuleRoom = plansRoom,
): Promise<(file: PlanFile) => Promise<ValidateOptions | undefined>> {
  const always = { today: today(session), stage: options.final ? 'final' : 'draft' } as const
  const only = await namedCodes('--only', options.only, session, room)
  const skip = await namedCodes('--skip', options.skip, session, room)
  await refuseFixed(options.skip, session, room)
  // The rules are not loaded here for what other threads may judge.
  const everything = only.length === 0 && skip.length === 0
  const plain = { ...always, selection: everything ? everyRule : (await room()).selectionOf({ only, skip }) }
  const known = new Map<Config, ValidateOptions>()
  return async (file) => {
    const own = await settings.forFile(file)
    if (own === undefined) return plain
    if (own.config === undefined) return undefined
    const { house, rules } = own.config
    const { selectionOf } = await room()
    const how = known.get(own.config) ?? { ...always, house, selection: selectionOf({ settings: rules, only, skip }) }
    known.set(own.config, how)
    return how
  }
}

/** Which codes `--only` names: only they are repaired, though mistakes of reading are told with every choice. */
export async function namedOnly({ only }: JudgeOptions, session: Session): Promise<(code: Code) => boolean> {
  const named = await namedCodes('--only', only, session, plansRoom)
  const codes = new Set(named.flatMap((one) => one.codes))
  return (code) => named.length === 0 || codes.has(code)
}

async function namedCodes(
  option: string,
  values: readonly string[] | undefined,
  { say }: Session,
  room: RuleRoom,
): Promise<readonly NamedCodes[]> {
  if (values === undefined) return []
  const { closestRule, codesOf } = await room()
  return listed(values).map((value) => {
    const named = codesOf(value)
    if (named === undefined) throw new UserError(say.unknownRule(option, value, closestRule(value)))
    return named
  })
}

/** Without them a plan that was not read would pass. */
async function refuseFixed(values: readonly string[] | undefined, { say }: Session, room: RuleRoom): Promise<void> {
  if (values === undefined) return
  const { codesOf, isFixed } = await room()
  const refused = listed(values).find((value) => codesOf(value)?.codes.some(isFixed))
  if (refused !== undefined) throw new UserError(say.fixedRule(refused))
}

/** Options may be repeated, and hold several values with commas between them. */
function listed(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => value.split(',')).map((value) => value.trim())
}
