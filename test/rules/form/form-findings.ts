import type { Finding } from '../../../src/finding.ts'
import { profiles } from '../../../src/generated/profiles.ts'
import type { Profile } from '../../../src/profile/profile.ts'
import type { FormExample } from '../../../src/rules/form-example.ts'
import { judgeForm } from '../../../src/rules/form-rule.ts'
import { formRules } from '../../../src/rules/form-rules.ts'
import { type Sample, sampleWord } from './sample-word.ts'

const today = { year: 2026, month: 11, day: 22 }

/** What the form rules find in an example. */
export function formFindings(
  { profile: id = 'nd30', stage = 'draft', change = {} }: FormExample,
  own?: Profile,
): { readonly findings: readonly Finding[]; readonly sample: Sample } {
  const profile = own ?? profiles.find((one) => one.id === id)
  if (profile === undefined) throw new Error(`there is no profile ${id}`)
  const sample = sampleWord(profile, change)
  const { word, recognised } = sample
  return { findings: judgeForm(formRules, { word, recognised, profile, today, stage }), sample }
}

/** The names of the place where a finding stands: its path, and the component whose paragraph it is (`body+1`: the paragraph behind it). */
export function placeNamed({ range, path }: Finding, { firstOf, endNumber }: Sample): readonly string[] {
  const components = [...firstOf].flatMap(([key, { number, part }]) => {
    if (part.kind === 'header' || part.kind === 'footer') return []
    return number === range.start.line ? [key] : number + 1 === range.start.line ? [`${key}+1`] : []
  })
  return [path, ...components, ...(range.start.line === endNumber ? ['end'] : [])]
}
