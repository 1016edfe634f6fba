import { foldName } from '../../language/agencies/fold-name.ts'
import type { Plan, Text } from '../../plan/plan.ts'

/** The lines of a name as one, in the form in which names are compared (small letters, `ủy`). */
export function joinedName(lines: readonly Text[]): string {
  return foldName(lines.map(({ value }) => value).join(' '))
}

/** Every line at the top left: parent first. */
export function issuerLines({ issuer }: Plan): readonly Text[] {
  return [...issuer.parent, ...issuer.issuing]
}
