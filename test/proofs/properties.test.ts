import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../src/render/markdown/render-markdown.ts'
import { validatePlan } from '../../src/rules/validate-plan.ts'
import { arbitraryPlan, planYaml, profileIds } from '../arbitrary-plan.ts'
import { printPlan, today } from '../print-plan.ts'
import { checkDocx } from './docx-check.ts'
import { docxText } from './docx-text.ts'
import { markdownText } from './markdown-text.ts'
import { lostWords } from './missing-words.ts'
import { planWords } from './plan-words.ts'

// The same plans at every run, so that a failure is the change's and not the day's; PLAN_SEED tries others, PLAN_RUNS more of them.
const seed = Number(process.env.PLAN_SEED ?? 20261122)
const numRuns = Number(process.env.PLAN_RUNS ?? (process.env.CI === undefined ? 20 : 60))
const options = { seed, numRuns }

describe(`any plan (seed ${seed})`, () => {
  it.each(profileIds)('is printed in the form %s, sound and with all its words', { timeout: 120_000 }, async (id) => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, async (value) => {
        const chosen = { ...value, ap_dung: id }
        const { profile, document, docx } = await printPlan('a.plan.yaml', planYaml(chosen))
        expect(profile.id).toBe(id)
        expect(checkDocx(docx, profile)).toEqual([])
        expect(lostWords(planWords(chosen), docxText(docx))).toEqual([])
        expect(lostWords(planWords(chosen), markdownText(renderMarkdown(document)))).toEqual([])
      }),
      options,
    )
  })
})

describe(`any bytes (seed ${seed})`, () => {
  const check = (bytes: Uint8Array) => {
    for (const stage of ['draft', 'final'] as const) {
      const { findings } = validatePlan({ name: 'a.plan.yaml', bytes }, { today, stage })
      for (const { range } of findings) {
        expect(range.start.offset).toBeGreaterThanOrEqual(0)
        expect(range.end.offset).toBeGreaterThanOrEqual(range.start.offset)
        expect(range.start.line).toBeGreaterThanOrEqual(1)
        expect(range.start.column).toBeGreaterThanOrEqual(1)
      }
    }
  }

  it('end in findings', { timeout: 60_000 }, () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), check), { ...options, numRuns: numRuns * 5 })
  })

  const yamlPieces = [
    'the_thuc: ',
    'noi_dung:\n',
    '  - ',
    ': ',
    '\n',
    '\t',
    '"',
    "'",
    '|\n',
    '>-\n',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '&a ',
    '*a',
    '!!str ',
    '<<: ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '# ',
    '? ',
    'ky: ',
    'co_quan: ',
    'muc_dich: ',
    'null',
    '0x1F',
    '- - ',
    '\ufeff',
    '\r\n',
    'a\u0302',
    '\u0000',
    '\u0085',
    '<<<<<<< a\n',
    '=======\n',
    '>>>>>>> b\n',
  ]

  it('of something like YAML end in findings', { timeout: 60_000 }, () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...yamlPieces), fc.string({ maxLength: 4 })), { maxLength: 40 })
    fc.assert(
      fc.property(text, (pieces) => check(new TextEncoder().encode(pieces.join('')))),
      { ...options, numRuns: numRuns * 5 },
    )
  })

  it('of a plan with a wound end in findings', { timeout: 60_000 }, () => {
    const wounded = fc.tuple(
      arbitraryPlan,
      fc.nat(),
      fc.nat(40),
      fc.constantFrom('', '"', '\n', ': ', '  ', '\t', '- ', '\u0000'),
    )
    fc.assert(
      fc.property(wounded, ([plan, at, length, with_]) => {
        const text = planYaml(plan)
        const from = at % text.length
        check(new TextEncoder().encode(text.slice(0, from) + with_ + text.slice(from + length)))
      }),
      options,
    )
  })

  it('of the schema\u2019s keys with wrong values end in findings', { timeout: 60_000 }, () => {
    const wrong = fc.oneof(
      fc.anything({
        maxDepth: 3,
        values: [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)],
        withNullPrototype: false,
      }),
    )
    const changed = fc.tuple(arbitraryPlan, fc.nat(), wrong).map(([plan, at, value]) => {
      const keys = Object.keys(plan)
      return { ...plan, [keys[at % keys.length] as string]: JSON.parse(JSON.stringify(value) ?? 'null') }
    })
    fc.assert(
      fc.property(changed, (plan) => check(new TextEncoder().encode(planYaml(plan)))),
      options,
    )
  })
})
