import { expect, test } from 'vitest'
import { codesOf } from '../../src/rules/codes-of.ts'
import { rules } from '../../src/rules/rules.ts'
import { selectionOf, selectRules } from '../../src/rules/selection.ts'
import { validatePlan } from '../../src/rules/validate-plan.ts'
import { samplePlan, today } from '../rules/sample-plan.ts'

function named(...words: string[]) {
  return words.map((word) => codesOf(word) ?? { codes: [], isExact: false })
}

const flawed = new TextEncoder().encode(
  samplePlan({ noi_dung: [{ muc_dich: 'Lời văn.' }, { nhiem_vu: 'Lời văn.' }], trich_yeu: 'Số hóa **hồ sơ** năm 2027' }),
)

function found(selection: ReturnType<typeof selectionOf>) {
  const { findings } = validatePlan({ name: 'x.plan.yaml', bytes: flawed }, { today, stage: 'draft', selection })
  return findings.filter(({ code }) => code === 'MD006' || code === 'ND001').map(({ code, severity }) => `${code} ${severity}`)
}

test('a code, a name, a prefix and a group mean codes, in any case', () => {
  expect(codesOf('md006')).toEqual({ codes: ['MD006'], isExact: true })
  expect(codesOf('Thieu-Muc-Chinh')).toEqual({ codes: ['ND001'], isExact: true })
  expect(codesOf('ND')?.codes).toContain('ND001')
  expect(codesOf('ND00')?.codes).not.toContain('ND010')
  expect(codesOf('bo-cuc')?.codes).toContain('TT003')
  expect([codesOf('N'), codesOf('XX'), codesOf(''), codesOf('ND999')]).toEqual([undefined, undefined, undefined, undefined])
})

test('without a request every rule is run at its own severity', () => {
  expect(found(selectionOf({}))).toEqual(['MD006 warning', 'ND001 warning'])
  expect(selectRules(rules, selectionOf({}))).toHaveLength(rules.length)
})

test('rules that are off are not run', () => {
  const selection = selectionOf({ skip: named('ND001') })
  expect(selectRules(rules, selection).map(({ code }) => code)).not.toContain('ND001')
  expect(found(selection)).toEqual(['MD006 warning'])
})

test('settings turn off and weigh', () => {
  const settings = new Map([
    ['ND001', 'error'],
    ['MD006', 'off'],
  ] as const)
  expect(found(selectionOf({ settings }))).toEqual(['ND001 error'])
})

test('the call goes before the settings: a code that is named is judged, one of a group only where it is on', () => {
  const settings = new Map([['MD006', 'off']] as const)
  expect(found(selectionOf({ settings, only: named('MD006') }))).toEqual(['MD006 warning'])
  expect(found(selectionOf({ settings, only: named('MD') }))).toEqual([])
  expect(found(selectionOf({ only: named('MD') }))).toEqual(['MD006 warning'])
  expect(found(selectionOf({ only: named('MD', 'ND001'), skip: named('MD006') }))).toEqual(['ND001 warning'])
  expect(found(selectionOf({ settings: new Map([['ND001', 'info']] as const), only: named('ND') }))).toEqual(['ND001 info'])
})

test('what keeps a plan from being read is told whatever is selected', () => {
  const bytes = new TextEncoder().encode('the_thuc: nha_nuoc\nkhoa_la: 1\n')
  const { findings } = validatePlan(
    { name: 'x', bytes },
    { today, stage: 'draft', selection: selectionOf({ only: named('MD006') }) },
  )
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['LD001', 'LD002']))
})
