import type { Code } from '../catalogue.ts'
import { type Group, groups } from '../rules/rule.ts'

/** What is said of the file before a rule judges the plan, and of the settings. */
const beforeRules = ['yaml', 'luoc-do', 'markdown'] as const
const aboutSettings = ['cau-hinh', 'bo-qua'] as const

/** Every group of codes, in the order of lists: reading the file, the document from top to bottom, the settings. */
export const codeGroups = [...beforeRules, ...groups, ...aboutSettings] as const

export type CodeGroup = (typeof codeGroups)[number]

const byPrefix: Readonly<Record<string, CodeGroup>> = {
  YA: 'yaml',
  LD: 'luoc-do',
  MD: 'markdown',
  CH: 'cau-hinh',
  BQ: 'bo-qua',
}

/** The group of a code: its rule's, or for a code without a rule that of its two letters. */
export function groupOf(code: Code, ruleGroup: Group | undefined): CodeGroup {
  return ruleGroup ?? byPrefix[code.slice(0, 2)] ?? 'loi-van'
}
