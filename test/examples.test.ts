import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { compose } from '../src/compose/compose.ts'
import { renderDocx } from '../src/render/docx/render-docx.ts'
import { validatePlan } from '../src/rules/validate-plan.ts'
import { examples } from './examples.ts'
import { today } from './print-plan.ts'

/** The form in force for each issuer on the day of issue. */
const forms: Readonly<Record<string, string>> = {
  'ke-hoach-dang-uy-xa.plan.yaml': 'dang_hd05',
  'ke-hoach-hoi-phu-nu.plan.yaml': 'hoi_lhpn',
  'ke-hoach-huu-nghi.plan.yaml': 'huu_nghi',
  'ke-hoach-so-noi-vu.plan.yaml': 'nd30',
  'ke-hoach-tinh-doan.plan.yaml': 'doan_hd29',
  'ke-hoach-tinh-uy-2017.plan.yaml': 'dang_hd11',
  'ke-hoach-tinh-uy.plan.yaml': 'dang_hd36',
  'ke-hoach-ubnd.plan.yaml': 'tt01',
}

const read = (name: string, yaml: string, stage: 'draft' | 'final') =>
  validatePlan({ name, bytes: new TextEncoder().encode(yaml) }, { today, stage })

describe.each(examples)('$name', ({ name, yaml }) => {
  it('has no finding, as a draft or as a final document, and prints in the form of its issuer on its date', () => {
    expect(read(name, yaml, 'draft').findings).toEqual([])
    const { findings, profile } = read(name, yaml, 'final')
    expect(findings).toEqual([])
    expect(profile?.id).toBe(forms[name])
  })

  it('has between 600 and 2,500 words', () => {
    const words = yaml
      .split('\n')
      .filter((line) => !line.trimStart().startsWith('#'))
      .join(' ')
      .split(/\s+/)
    expect(words.length).toBeGreaterThan(600)
    expect(words.length).toBeLessThan(2500)
  })

  it('says in its file’s properties what it is: NĐ 30/2020/NĐ-CP, Phụ lục VI, Phần II, Mục I', async () => {
    const { plan, profile } = read(name, yaml, 'final')
    if (plan === undefined || profile === undefined) throw new Error(`${name} was not read`)
    const parts = unzipSync(
      await renderDocx(compose(plan, profile, { today }), { modified: new Date(Date.UTC(2026, 0, 5, 1, 2, 3)) }),
    )
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
    const core = part('docProps/core.xml')
    expect(core).toContain('<dc:language>vi-VN</dc:language>')
    expect(core).toContain('2026-01-05T01:02:03Z</dcterms:created>')
    const custom = part('docProps/custom.xml')
    for (const field of ['TypeName', 'CodeNumber', 'CodeNotation', 'IssuedDate', 'OrganName', 'Subject', 'SignerInfo.FullName']) {
      expect(custom).toContain(`name="${field}"`)
    }
    const date = plan.issuedOn?.date
    expect(custom).toContain(`${date?.year}-${String(date?.month).padStart(2, '0')}-${String(date?.day).padStart(2, '0')}`)
  })
})

it('each form named here has its example', () => {
  expect(examples.map(({ name }) => name)).toEqual(Object.keys(forms))
})
