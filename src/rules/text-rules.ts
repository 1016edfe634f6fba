import type { NamedRule } from './rule.ts'
import { markdownOutsideProse } from './text/markdown-outside-prose.ts'

export const textRules = [markdownOutsideProse] as readonly NamedRule[]
