import type { Severity } from '../../finding.ts'
import type { Signature } from '../../plan/plan.ts'
import { unmarked, withoutAuthorityMark } from '../../plan/typed-marks.ts'
import { clausesOf } from '../head/form-sources.ts'
import { defineRule, type RuleContext } from '../rule.ts'
import { foldInPlace } from './fold-in-place.ts'

/** Bodies on whose behalf the Party signs without a position (HD 05, 7.1.4.a, b). */
const withoutPosition = /^(?:bộ chính trị|ban bí thư|đoàn chủ tịch)(?!\p{L})/u

/** Position, name and signature belong together (NĐ 30, Điều 8 khoản 2; II.7). In the Party a member of the committee signs without a position. */
export const positionMissing = defineRule({
  code: 'TT093',
  group: 'ky',
  severity: 'warning',
  alsoAs: ['error', 'info'],
  clause: clausesOf({ state: 'khoản 7 điểm c', hd05: 'khoản 7.1.2', hd36: 'điểm 1.7.1', youth: 'mục III, khoản 7' }),
  sure: 'text',
  covers: ['U142'],
  bad: { yaml: 'ky: {ho_ten: ⟦Nguyễn Văn An⟧}' },
  good: { yaml: 'ky: {quyen: Giám đốc, ho_ten: Nguyễn Văn An}' },
  check(context, report) {
    for (const signature of context.plan.signatures) {
      const { position, acting, concurrently, onBehalf, byOrder, byDelegation, forChief, name, place } = signature
      if (position !== undefined || acting !== undefined || concurrently !== undefined) continue
      if (!context.readable(`${place.path}/chuc_vu`)) continue
      const severity = severityFor(signature, context)
      const at = forChief ?? byDelegation ?? byOrder ?? onBehalf ?? name
      if (severity !== undefined) report(at?.place ?? place, {}, { severity })
    }
  },
})

function severityFor({ onBehalf }: Signature, { plan, profile, stage }: RuleContext): Severity | undefined {
  if (profile.family === 'dang' && onBehalf !== undefined)
    return withoutPosition.test(foldInPlace(unmarked(onBehalf.value, withoutAuthorityMark))) ? undefined : 'info'
  const isFinal = stage === 'final' || plan.status === 'ban_hanh'
  return isFinal && profile.id === 'nd30' ? 'error' : 'warning'
}
