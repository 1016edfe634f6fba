import { compose } from '../src/compose/compose.ts'
import type { OfficialDocument } from '../src/compose/official-document.ts'
import type { Profile } from '../src/profile/profile.ts'
import { renderDocx } from '../src/render/docx/render-docx.ts'
import { validatePlan } from '../src/rules/validate-plan.ts'

/** The day on which the tests print. */
export const today = { year: 2026, month: 11, day: 2 }

export interface PrintedPlan {
  readonly profile: Profile
  readonly document: OfficialDocument
  readonly docx: Uint8Array
}

/** The whole way from YAML to DOCX, whatever the rules find; throws only where there is no plan to print. */
export async function printPlan(name: string, yaml: string): Promise<PrintedPlan> {
  const { plan, profile } = validatePlan({ name, bytes: new TextEncoder().encode(yaml) }, { today, stage: 'draft' })
  if (plan === undefined || profile === undefined) throw new Error(`${name} was not read`)
  const document = compose(plan, profile, { today, stage: 'as-is' })
  return { profile, document, docx: await renderDocx(document, { modified: new Date(Date.UTC(2026, 10, 2)) }) }
}
