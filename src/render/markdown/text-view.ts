import type { Paragraph } from '../../compose/official-document.ts'
import type { ComponentKey, Profile } from '../../profile/profile.ts'
import { escapeLineStart, escapeMarkdown } from './escape-markdown.ts'
import { inlineMarkdown } from './inline-markdown.ts'
import { type Footnotes, type Look, runsText } from './runs.ts'

/** A paragraph. `text` holds its words as printed, `markdown` the same words escaped, with bold, italic and `[^1]`; neither holds the label. */
export interface TextView {
  /** Its role in the form, as in the profile: `issuingBody`, `basis`, `headingSection`, `recipient` … */
  readonly component: string
  /** `I.`, `a)`, `-`: as printed. */
  readonly label: string
  readonly text: string
  readonly markdown: string
  /** Label and Markdown, safe at the start of a line: `1\. …`. */
  readonly line: string
}

/** A paragraph for templates; `look` is the component's own unless the surroundings ask for another. */
export function textView(
  paragraph: Paragraph,
  profile: Profile,
  notes: Footnotes,
  look: Look = componentLook(profile, paragraph.component),
): TextView {
  const runs = notes.runsOf(paragraph.inlines, look)
  const label = paragraph.label ?? ''
  const markdown = inlineMarkdown(runs)
  return {
    component: paragraph.component,
    label,
    text: runsText(runs),
    markdown,
    line: escapeLineStart(labelled(label, markdown)),
  }
}

/** Label, blank, Markdown, as in the middle of a line. The label bears no emphasis: it is no word of the author's. */
export function labelled(label: string, markdown: string): string {
  return [escapeMarkdown(label), markdown].filter((part) => part !== '').join(' ')
}

/** Bold and italic as the profile has them for a component; what it does not say is as in `body`. */
export function componentLook(profile: Profile, component: ComponentKey): Look {
  const { [component]: style, body } = profile.components
  return {
    bold: (style?.bold ?? body?.bold)?.v === true ? 'always' : 'own',
    italic: (style?.italic ?? body?.italic)?.v === true ? 'always' : 'own',
  }
}
