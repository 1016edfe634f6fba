import type { MarkdownArgs } from '../../../catalogue/markdown.ts'
import type { ReasonsOf } from '../reasons.ts'

export const markdown: ReasonsOf<MarkdownArgs> = {}
