import type { Finding } from '../finding.ts'
import type { Language } from '../messages/messages.ts'
import type { ValidateOptions } from '../rules/validate-plan.ts'
import { modifiedIn } from './clock.ts'
import type { Job } from './workers/job.ts'

export interface Template {
  readonly name: string
  readonly source: string
}

/** What is the same for all plans of a run. */
export interface PrintSetup {
  readonly language: Language
  /** SOURCE_DATE_EPOCH, where it is set. */
  readonly fixedDate?: Date
  /** For text. */
  readonly template?: Template
}

/** What a plan is made into here; a PDF is made of the DOCX. */
export type PrintedFormat = 'docx' | 'md'

export interface FileToPrint {
  readonly name: string
  readonly bytes: Uint8Array
  readonly how: ValidateOptions
  readonly formats: readonly PrintedFormat[]
  /** `clean`: only where no error is found; `draft`: in spite of errors, as a draft; `as-is`: in spite of errors that are answered for elsewhere. */
  readonly print: 'clean' | 'draft' | 'as-is'
}

/** A plan that was judged, and printed where that was asked for: plain data. */
export interface PrintedFile {
  readonly findings: readonly Finding[]
  /** The plan's file as text; empty where nothing was found in it. */
  readonly text: string
  /** The short name of its form; absent where the issuer's family is not known. */
  readonly form?: string
  /** False where nothing can be printed. */
  readonly readable: boolean
  readonly printed?: ReadonlyMap<PrintedFormat, string | Uint8Array>
}

/** Judges a plan and prints it: in a thread of its own where many are printed. */
export const printFileJob: Job<PrintSetup, FileToPrint, PrintedFile> = {
  name: 'print',
  open: async (setup) => {
    const { validatePlan } = await import('./checking.ts')
    return async (item) => {
      const { plan, profile, findings, text } = validatePlan(item, item.how)
      const judged = { findings, text: findings.length === 0 ? '' : text }
      if (plan === undefined || profile === undefined) return { ...judged, readable: false }
      const found = { ...judged, readable: true, form: profile.shortName }
      if (item.print === 'clean' && findings.some(({ severity }) => severity === 'error')) return found
      const { compose } = await import('../compose/compose.ts')
      const stage = item.print === 'draft' ? 'draft' : 'as-is'
      const document = compose(plan, profile, { stage, today: item.how.today })
      const printed = new Map<PrintedFormat, string | Uint8Array>()
      for (const format of item.formats) {
        if (format === 'md') printed.set(format, await asText(document, setup))
        else {
          const { renderDocx } = await import('../render/docx/render-docx.ts')
          printed.set(format, await renderDocx(document, { modified: modifiedIn(plan, setup.fixedDate) }))
        }
      }
      return { ...found, printed }
    }
  },
}

type Composed = ReturnType<typeof import('../compose/compose.ts').compose>

async function asText(document: Composed, { template, language }: PrintSetup): Promise<string> {
  if (template === undefined) return (await import('../render/markdown/render-markdown.ts')).renderMarkdown(document)
  const { renderTemplate } = await import('../render/markdown/render-template.ts')
  return renderTemplate(document, template, { language })
}
