import { type Code, findingNames } from '../../../catalogue.ts'
import type { ComparedPlan } from '../../../diff/compare-plans.ts'
import { comparedPlan } from '../../../diff/compared-plan.ts'
import type { Profile } from '../../../profile/profile.ts'
import { today } from '../../clock.ts'
import { isWord } from '../../read-plan.ts'
import type { Session } from '../../session.ts'

/** A plan read to be compared. */
export interface ReadVersion extends ComparedPlan {
  /** Absent where the issuer's family is not known. */
  readonly profile?: Profile
  /** What kept parts of the file from being read. */
  readonly errors: number
  readonly kind: 'yaml' | 'word'
}

/** The plan in a file, in YAML or Word; undefined where there is none to read. */
export async function readVersion(
  file: { readonly name: string; readonly bytes: Uint8Array },
  session: Session,
): Promise<ReadVersion | undefined> {
  const kind = isWord(file, file.bytes) ? 'word' : 'yaml'
  const bytes = kind === 'yaml' ? file.bytes : await yamlOf(file, session)
  if (bytes === undefined) return undefined
  const { isFixed, validatePlan } = await import('../../checking.ts')
  // Read as it is read to be judged, without the judgement.
  const off = new Set((Object.keys(findingNames) as Code[]).filter((code) => !isFixed(code)))
  const { plan, profile, reading, findings } = validatePlan(
    { name: file.name, bytes },
    { today: today(session), stage: 'draft', selection: { off, severities: new Map() } },
  )
  if (plan === undefined) return undefined
  return {
    ...comparedPlan(plan, reading),
    ...(profile === undefined ? {} : { profile }),
    errors: kind === 'word' ? 0 : findings.filter(({ severity }) => severity === 'error').length,
    kind,
  }
}

async function yamlOf(
  file: { readonly name: string; readonly bytes: Uint8Array },
  session: Session,
): Promise<Uint8Array | undefined> {
  const { importDocument } = await import('../../importing.ts')
  const { yaml } = importDocument(file, { today: today(session), say: () => '' })
  return yaml === undefined ? undefined : new TextEncoder().encode(yaml)
}
