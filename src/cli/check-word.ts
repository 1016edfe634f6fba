import type { Finding } from '../finding.ts'
import type { ValidateOptions } from '../rules/validate-plan.ts'
import type { WordValidation } from '../rules/validate-word.ts'
import type { PlanFile } from './find-plans.ts'
import type { Session } from './session.ts'

export interface CheckWordOptions {
  readonly how: ValidateOptions
  /** `paragraphs`: places are paragraphs; `pages`: LibreOffice lays the file out, so that pages are told too. */
  readonly places: 'paragraphs' | 'pages'
}

/** Judges a Word file; undefined for one that nobody named and that is no plan. */
export async function checkWord(
  { file, bytes }: { readonly file: PlanFile; readonly bytes: Uint8Array },
  { how, places }: CheckWordOptions,
  session: Session,
): Promise<WordValidation | undefined> {
  const { validateWord } = await import('./checking-word.ts')
  const first = validateWord({ name: file.name, bytes }, how)
  if (file.foundInFolder === true && first.isPlan === false) return undefined
  if (places === 'paragraphs' || first.recognised === undefined) return first
  const { pagesOfWord } = await import('./pages-of-word.ts')
  const pages = await pagesOfWord(bytes, first.text, session.io)
  if (pages === undefined) {
    await session.note(session.say.noPages)
    return first
  }
  const result = validateWord({ name: file.name, bytes }, { ...how, pages: pages.count })
  return { ...result, findings: result.findings.map((finding) => withPage(finding, pages.of(finding.range.start.line))) }
}

function withPage(finding: Finding, page: number | undefined): Finding {
  return page === undefined ? finding : { ...finding, page }
}
