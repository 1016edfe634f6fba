import type { Severity } from '../../finding.ts'
import { type AgencyKind, kindOfAgency } from '../../language/agencies/kind-of-agency.ts'
import type { Plan } from '../../plan/plan.ts'
import { placeWithin } from '../../plan/snippet.ts'
import type { Profile } from '../../profile/profile.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule } from '../rule.ts'
import { signerName } from './signer-name.ts'
import { issuerName, issuerNames } from './signers.ts'
import { wordsEdit } from './words-edit.ts'

const armed: ReadonlySet<AgencyKind | undefined> = new Set(['police', 'military', 'border-guard'])
const learned: ReadonlySet<AgencyKind | undefined> = new Set(['truong', 'hospital', 'institute'])

/** No academic titles, degrees or honours before the signer's name; the State lets armed units, whose ranks are theirs to order, schools, hospitals and institutes have rules of their own. */
export const titleBeforeName = defineRule({
  code: 'TT096',
  group: 'ky',
  severity: 'error',
  alsoAs: ['warning', 'info'],
  clause: clausesOf({ state: 'khoản 7 điểm c', hd05: 'khoản 7.1.3', hd36: 'điểm 1.7.1' }),
  sure: 'text',
  covers: ['U144'],
  fix: 'suggestion',
  bad: { yaml: 'ky: {chuc_vu: Giám đốc, ho_ten: ⟦TS.⟧ Nguyễn Văn An}' },
  good: { yaml: 'ky: {chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An}' },
  check({ plan, profile }, report) {
    for (const { name } of plan.signatures) {
      const read = name === undefined ? undefined : signerName(name.value)
      if (name === undefined || read?.title === undefined) continue
      const { start, end, isRank } = read.title
      const severity = severityFor(plan, profile, isRank)
      if (severity === undefined) continue
      const edit = wordsEdit(placeWithin(name.place, start, read.start), name.value.slice(start, read.start), '')
      const title = name.value.slice(start, end)
      const fix = edit === undefined ? {} : { fix: { edits: [edit] } }
      report(placeWithin(name.place, start, end), { title, name: read.name }, { severity, ...fix })
    }
  },
})

function severityFor(plan: Plan, { id }: Profile, isRank: boolean): Severity | undefined {
  if (id === 'dang_hd05' || id === 'dang_hd36') return 'error'
  // TT 01/2011/TT-BNV, Điều 12, had the same exceptions.
  // A unit of the police or of the army is known by the body above it.
  const above = plan.issuer.parent.map(({ value }) => value).join(' ')
  const kinds = id === 'nd30' || id === 'tt01' ? [...issuerNames(plan), above].map((name) => kindOfAgency(name)) : []
  const isArmed = kinds.some((kind) => armed.has(kind))
  if (isRank) return isArmed ? undefined : 'warning'
  const isLearned =
    kinds.some((kind) => learned.has(kind)) ||
    /(?<!\p{L})(?:y tế|giáo dục|đào tạo|khoa học|viện)(?!\p{L})/u.test(issuerName(plan))
  if (id !== 'nd30' && id !== 'tt01') return 'warning'
  return isLearned || isArmed ? 'info' : id === 'nd30' ? 'error' : 'warning'
}
