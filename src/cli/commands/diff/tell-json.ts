import type { ComparedPair } from './compared-pair.ts'
import { countChanges } from './count-changes.ts'

/** The version of this shape. Keys may be added under one version; none is renamed, retyped or taken away. */
const version = 1

/** For programs. Lines and columns are 1-based; `address` counts in the outline of the plan, by which the changes can be done to it again. */
export function tellJson(pairs: readonly ComparedPair[]): string {
  const plans = pairs.map(({ name, before, after, renamedFrom, status, number, subject, changes, incomplete }) => ({
    file: name,
    status,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(renamedFrom === undefined ? {} : { renamedFrom }),
    ...(number === undefined ? {} : { number }),
    ...(subject === undefined ? {} : { subject }),
    ...(incomplete === undefined ? {} : { incomplete }),
    summary: countChanges(changes),
    changes,
  }))
  return `${JSON.stringify({ version, plans }, null, 2)}\n`
}
