import type { Code } from '../catalogue.ts'
import { prefixes } from '../rules/codes-of.ts'
import { type Group, groups } from '../rules/rule.ts'

/** What is said of the file before a rule judges the plan, of the looks of a Word file, of all plans of a repository, and of the settings. */
const beforeRules = ['yaml', 'luoc-do', 'markdown', 'tep-word', 'nhap-van-ban'] as const
const formRules = ['trinh-bay'] as const
const overPlans = ['kho'] as const
const aboutSettings = ['cau-hinh', 'bo-qua'] as const

/** Every group of codes, in the order of lists: reading the file, the document from top to bottom, the repository, the settings. */
export const codeGroups = [...beforeRules, ...groups, ...formRules, ...overPlans, ...aboutSettings] as const

export type CodeGroup = (typeof codeGroups)[number]

/** The group of a code: its rule's, or for a code without a rule that of its two letters. */
export function groupOf(code: Code, ruleGroup: Group | 'trinh-bay' | 'kho' | undefined): CodeGroup {
  if (ruleGroup !== undefined) return ruleGroup
  const named = Object.entries(prefixes).find(([, prefix]) => code.startsWith(prefix))
  return (named?.[0] as CodeGroup | undefined) ?? 'loi-van'
}
