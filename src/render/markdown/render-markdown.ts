import type { OfficialDocument } from '../../compose/official-document.ts'
import { planMarkdown } from '../../generated/templates.js'
import { markdownView } from './markdown-view.ts'
import { templateHelpers } from './template-helpers.ts'

/** The document as Markdown for a page on a code host (GitHub, GitLab): the same words and labels as on paper, each once, in order. */
export function renderMarkdown(document: OfficialDocument): string {
  return `${planMarkdown(markdownView(document), templateHelpers(refuse)).trim()}\n`
}

function refuse(name: string): never {
  throw new Error(`templates/plan.md.hbs calls ${name} with something it does not take`)
}
