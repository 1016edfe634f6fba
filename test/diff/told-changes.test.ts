import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Code, findingNames } from '../../src/catalogue.ts'
import { compose } from '../../src/compose/compose.ts'
import { comparePlans } from '../../src/diff/compare-plans.ts'
import { outlineOf } from '../../src/diff/outline-of.ts'
import type { Plan } from '../../src/plan/plan.ts'
import type { Profile } from '../../src/profile/profile.ts'
import { validatePlan } from '../../src/rules/validate-plan.ts'
import { arbitraryPlan, type PlanValue, planYaml } from '../arbitrary-plan.ts'
import { examples } from '../examples.ts'
import { applyChanges, loose } from './apply-changes.ts'
import { changePlan, someDeeds, textsIn } from './change-plan.ts'

const today = { year: 2026, month: 11, day: 22 }

/** Plans are read, not judged. */
const off = new Set(Object.keys(findingNames) as Code[])

interface Read {
  readonly plan: Plan
  readonly profile: Profile
}

function read(yaml: string): Read | undefined {
  const { plan, profile } = validatePlan(
    { name: 'x.plan.yaml', bytes: new TextEncoder().encode(yaml) },
    { today, stage: 'draft', selection: { off, severities: new Map() } },
  )
  return plan === undefined || profile === undefined ? undefined : { plan, profile }
}

/** The printed form of a plan, without where its words came from. */
function print({ plan, profile }: Read): string {
  return JSON.stringify(compose(plan, profile, { today }), (key, value) => (key === 'place' ? undefined : value))
}

/** All that a plan holds, what is not printed included, but for where it stands and in how many texts paragraphs are written. */
function said(plan: Plan): string {
  const { file: _, ...rest } = plan
  return JSON.stringify(rest, (key, value) => {
    // Whether fields stand before the content is seen in print.
    if (/^(?:place|\w+Place|assignmentFirst)$/.test(key)) return undefined
    if (value instanceof Map) return [...value]
    if (key !== 'content' || !Array.isArray(value)) return value
    return value.flatMap((item) => (item.kind === 'prose' ? item.prose.blocks : item))
  })
}

/** The told changes make one plan's outline the other's, and what prints otherwise is told. */
function proveTold(before: Read, after: Read): void {
  const changes = comparePlans(before, after)
  expect(applyChanges(loose(outlineOf(before.plan)), changes)).toEqual(loose(outlineOf(after.plan)))
  if (changes.length > 0) return
  expect(print(after)).toBe(print(before))
  expect(said(after.plan)).toBe(said(before.plan))
}

describe('the changes that are told', () => {
  it('make any plan what it became after any deeds', () => {
    fc.assert(
      fc.property(arbitraryPlan, someDeeds, (value, deeds) => {
        const [before, after] = [value, changePlan(value, deeds)].map((each) => read(planYaml(each)))
        // A deed may leave no plan.
        fc.pre(before !== undefined && after !== undefined)
        proveTold(before, after)
        proveTold(after, before)
      }),
      { numRuns: 30, endOnFailure: true },
    )
  }, 180_000)

  it('make any plan any other', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (one, other) => {
        const [before, after] = [one, other].map((each) => read(planYaml(each)))
        if (before === undefined || after === undefined) throw new Error('not read')
        proveTold(before, after)
        proveTold(before, before)
      }),
      { numRuns: 15, endOnFailure: true },
    )
  }, 180_000)

  it('are none where a plan is compared with itself', () => {
    for (const { yaml } of examples) {
      const plan = read(yaml)
      if (plan === undefined) throw new Error('not read')
      expect(comparePlans(plan, plan)).toEqual([])
    }
  })

  it.each(examples)(
    'are none for another layout of the same YAML, and any for a word more in any text: $name',
    ({ yaml }) => {
      const before = read(yaml)
      const value = parse(yaml) as PlanValue
      const same = read(planYaml(value))
      if (before === undefined || same === undefined) throw new Error('not read')
      expect(comparePlans(before, same)).toEqual([])
      const silent: string[] = []
      for (const { holder, key } of textsIn(value)) {
        const old = String(holder[key])
        if (fixedWords.has(key)) continue
        holder[key] = /\n$/.test(old) ? old.replace(/\s*$/, ' thêmmới\n') : `${old} thêmmới`
        const after = read(planYaml(value))
        holder[key] = old
        if (after === undefined) throw new Error(`${key} was not read`)
        const changes = comparePlans(before, after)
        expect(applyChanges(loose(outlineOf(before.plan)), changes)).toEqual(loose(outlineOf(after.plan)))
        if (!JSON.stringify(changes).includes('thêmmới')) silent.push(`${key}: ${old}`)
      }
      expect(silent).toEqual([])
    },
    120_000,
  )
})

/** Keys that take one of a few words: with another one they are not read, which the schema's findings tell. */
const fixedWords = new Set([
  'the_thuc',
  'ap_dung',
  'trang_thai',
  'danh_so',
  'can',
  'vai_tro',
  'kho_giay',
  'hien_phan_cong',
  'do_mat',
  'do_khan',
  'ngay_ban_hanh',
])
