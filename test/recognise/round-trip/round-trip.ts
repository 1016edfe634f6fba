import type { Code } from '../../../src/catalogue.ts'
import { compose } from '../../../src/compose/compose.ts'
import { messageOf } from '../../../src/messages/messages.ts'
import { vi } from '../../../src/messages/vi.ts'
import { importDocument } from '../../../src/recognise/import-document.ts'
import { renderDocx } from '../../../src/render/docx/render-docx.ts'
import { validatePlan } from '../../../src/rules/validate-plan.ts'
import { validateWord } from '../../../src/rules/validate-word.ts'
import { today } from '../../print-plan.ts'
import { planAsPrinted } from './plan-as-printed.ts'

export interface RoundTrip {
  readonly before: Uint8Array
  /** Absent where the imported YAML gives no plan. */
  readonly after?: Uint8Array
  readonly yaml: string
  /** What each plan says (plan-as-printed.ts). */
  readonly says: unknown
  readonly saysAgain?: unknown
  /** Codes of reading (YA, LD, MD) that the imported YAML has and the first had not. */
  readonly newReadingCodes: readonly Code[]
  readonly complete: boolean
  /** Codes of the form (TB) that the printed file gets. */
  readonly formCodes: readonly Code[]
}

/** YAML → Plan → DOCX → import → YAML → Plan → DOCX. Undefined where the first YAML has no plan to print. */
export async function roundTrip(yaml: string): Promise<RoundTrip | undefined> {
  const first = print(yaml)
  if (first === undefined) return undefined
  const before = await first.docx
  const imported = importDocument({ name: 'x.docx', bytes: before }, { today, say: (finding) => messageOf(vi, finding) })
  const again = imported.yaml ?? ''
  const second = print(again)
  const known = new Set(first.readingCodes)
  return {
    before,
    ...(second === undefined ? {} : { after: await second.docx }),
    yaml: again,
    says: first.says,
    ...(second === undefined ? {} : { saysAgain: second.says }),
    newReadingCodes: (second?.readingCodes ?? []).filter((code) => !known.has(code)),
    complete: imported.complete,
    formCodes: validateWord({ name: 'x.docx', bytes: before }, { today, stage: 'draft' })
      .findings.map(({ code }) => code)
      .filter((code) => code.startsWith('TB')),
  }
}

function print(yaml: string) {
  const { plan, profile, findings } = validatePlan(
    { name: 'x', bytes: new TextEncoder().encode(yaml) },
    { today, stage: 'draft' },
  )
  if (plan === undefined || profile === undefined) return undefined
  const modified = new Date(Date.UTC(2026, 10, 2))
  return {
    says: planAsPrinted(plan, profile),
    docx: renderDocx(compose(plan, profile, { today, stage: 'as-is' }), { modified }),
    readingCodes: findings.map(({ code }) => code).filter((code) => /^(?:YA|LD|MD)/.test(code)),
  }
}
