import type { Plan, PlanNode } from '../plan/plan.ts'
import type { Profile } from '../profile/profile.ts'

/** A section whose role says what it is needs no title of its own: the form's usual one is printed. */
export function withSectionTitles(plan: Plan, profile: Profile): Plan {
  return { ...plan, sections: plan.sections.map((section) => titled(section, profile)) }
}

function titled(section: PlanNode, { wording }: Profile): PlanNode {
  const { role, title, unit, paragraph, place } = section
  if (role === undefined || role === 'muc' || (title ?? unit ?? paragraph) !== undefined) return section
  return { ...section, title: { value: wording.sectionTitles[role].v, place } }
}
