import type { Issuer, Signature, Text } from '../../plan/plan.ts'
import type { ComponentKey, Profile } from '../../profile/profile.ts'
import type { Flow } from '../flow.ts'
import { createRecase } from './recase.ts'

/** Capitals that the form prints by itself, taken back where the words' own case is known. */
export interface FormCase {
  readonly title: (text: Text) => Text
  readonly typeName: (text: Text) => Text
  readonly appendixTitle: (text: Text) => Text
  readonly issuer: (issuer: Issuer) => Issuer
  readonly signature: (signature: Signature) => Signature
}

/** Only where the form puts a component in capitals is its case the form's business: elsewhere the author's capitals are his own. */
export function createFormCase(flow: Flow, profile: Profile): FormCase {
  const recase = createRecase(flow)
  const caseOf = (component: ComponentKey): ((text: Text) => Text) =>
    profile.components[component]?.caps?.v === true ? recase : (text) => text
  const authority = caseOf('authority')
  const position = caseOf('position')
  const parent = caseOf('parentBody')
  const issuing = caseOf('issuingBody')
  return {
    title: caseOf('headingSection'),
    typeName: caseOf('typeName'),
    appendixTitle: caseOf('appendixTitle'),
    issuer: (issuer) => ({ ...issuer, parent: issuer.parent.map(parent), issuing: issuer.issuing.map(issuing) }),
    signature: (signature) => ({
      ...signature,
      ...recased(signature, ['onBehalf', 'byOrder', 'byDelegation', 'forChief'], authority),
      ...recased(signature, ['acting', 'position', 'concurrently'], position),
    }),
  }
}

type AuthorityKey = 'onBehalf' | 'byOrder' | 'byDelegation' | 'forChief' | 'acting' | 'position' | 'concurrently'

function recased(signature: Signature, keys: readonly AuthorityKey[], recase: (text: Text) => Text): Partial<Signature> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const text = signature[key]
      return text === undefined ? [] : [[key, recase(text)] as const]
    }),
  )
}
