import { resolve } from 'node:path'
import { UserError } from '../../../errors.ts'
import type { PlanGraph } from '../../../repository/graph/plan-graph.ts'
import { numberKey, readPlanNumber, readPlanSymbol } from '../../../repository/register/plan-number.ts'
import type { PlanFile } from '../../find-plans.ts'
import type { Session } from '../../session.ts'
import { sentences } from './sentences.ts'

/** The node that `--around` means: a file, or a number with or without its symbol. Throws UserError where it is none, or several. */
export function planAround(
  value: string,
  { graph, files }: { readonly graph: PlanGraph; readonly files: readonly PlanFile[] },
  { io, language }: Session,
): string {
  const say = sentences[language]
  const path = resolve(io.cwd, value)
  const named = files.find((file) => file.path === path)
  const ofFile = graph.nodes.find(({ file }) => file !== undefined && file === named?.name)
  if (ofFile !== undefined) return ofFile.id
  const wanted = partsOf(value)
  const found = graph.nodes.filter(({ file, name = '' }) => {
    const own = file === undefined ? undefined : partsOf(name)
    return (
      own !== undefined &&
      wanted !== undefined &&
      own.number === wanted.number &&
      (wanted.symbol === '' || own.symbol === wanted.symbol)
    )
  })
  const [only, ...more] = found
  if (only === undefined) throw new UserError(say.noSuchPlan(value))
  if (more.length > 0)
    throw new UserError(
      say.severalPlans(
        value,
        found.map(({ file = '' }) => file),
      ),
    )
  return only.id
}

/** `15/KH-SNV`, `54-KH/TU`, `15`. */
function partsOf(text: string): { readonly number: string; readonly symbol: string } | undefined {
  const match = /^\s*(\d{1,6}[a-zđ]?)(?:[/-](.+?))?\s*$/iu.exec(text)
  const number = match === null ? undefined : readPlanNumber(match[1] ?? '')
  if (number === undefined) return undefined
  const symbol = match?.[2]
  return { number: numberKey(number), symbol: symbol === undefined ? '' : readPlanSymbol(symbol).whole }
}
