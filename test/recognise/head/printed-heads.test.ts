import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Text } from '../../../src/plan/plan.ts'
import { guessFamily } from '../../../src/recognise/family/guess-family.ts'
import { guessProfile } from '../../../src/recognise/family/guess-profile.ts'
import { flowOfWord } from '../../../src/recognise/flow-of-word.ts'
import { recogniseHead } from '../../../src/recognise/head/recognise-head.ts'
import { validatePlan } from '../../../src/rules/validate-plan.ts'
import { readWord } from '../../../src/word/read-word.ts'
import { printPlan, today } from '../../print-plan.ts'

const decision = `
ban_hanh_kem:
  loai: Quyết định
  so: 105
  ky_hieu: QĐ-UBND
  ngay: 2026-01-05
  co_quan: Chủ tịch UBND xã Hòa Phú
  nguyen_van: |
    Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;

    Điều 1. Ban hành kèm theo Quyết định này **Kế hoạch** phát triển văn hóa đọc.
    - Như Điều 1;
`
const marks = `
luu_hanh: Lưu hành nội bộ
do_khan: Hỏa tốc
do_mat: Mật
lan_du_thao: 2
kinh_gui: [Sở Nội vụ, "Sở Tài chính;"]
`
const cases = readdirSync('examples')
  .filter((name) => name.endsWith('.plan.yaml'))
  .flatMap((name) => {
    const yaml = readFileSync(`examples/${name}`, 'utf8')
    // One of each writing of a head is enough to see the rest.
    if (!/so-noi-vu|dang-uy|tinh-doan/.test(name)) return [[name, yaml] as const]
    return [
      [name, yaml],
      [`${name} with a decision`, `${yaml.replace(/^(?:so|ky_hieu|dia_danh|ngay_ban_hanh):.*\n/gmu, '')}${decision}`],
      [`${name} with every mark`, `${yaml}${marks}`],
    ] as const
  })

it.each(cases)('%s: the printed head says what the plan says', async (name, yaml) => {
  const { plan } = validatePlan({ name, bytes: new TextEncoder().encode(yaml) }, { today, stage: 'draft' })
  const { docx, profile } = await printPlan(name, yaml)
  const word = readWord(docx)
  if (plan === undefined || !('document' in word)) throw new Error(`${name} was not read`)
  const flow = flowOfWord(name, word.document)
  const head = recogniseHead(flow)
  // The form prints names and marks in capitals, over as many lines as they need, and numbers with a zero before them.
  const plain = (texts: readonly (Text | undefined)[]) => texts.map((text) => text?.value.toLocaleUpperCase('vi') ?? '').join(' ')
  expect(plain(head.issuer.parent)).toBe(plain(plan.issuer.parent))
  expect(plain(head.issuer.issuing)).toBe(plain(plan.issuer.issuing))
  expect(head.number?.value.replace(/^0/, '')).toBe(plan.number?.value.replace(/^0/, ''))
  expect(head.subject?.value).toBe(plan.subject?.value)
  expect(head.placeName?.value).toBe(plan.placeName?.value)
  expect(head.issuedOn?.date).toEqual(plan.issuedOn?.date)
  expect(plain([head.author, head.marks.secrecy, head.marks.urgency, head.marks.circulation, head.marks.draft])).toBe(
    plain([plan.author, plan.marks.secrecy, plan.marks.urgency, plan.marks.circulation, plan.marks.draft]),
  )
  // Under one label the form sets the mark behind each (II.9.d).
  expect(head.marks.addressees.map(({ value }) => value)).toEqual(
    plan.marks.addressees.map(({ value }) => value.replace(/;$/, '')),
  )
  expect(head.issuedWith?.issuer?.value).toBe(plan.issuedWith?.issuer?.value)
  expect(head.issuedWith?.fullText?.blocks.map(({ kind }) => kind)).toEqual(
    plan.issuedWith?.fullText?.blocks.map(({ kind }) => kind),
  )
  expect(head.doubts).toEqual([])
  const family = guessFamily(flow, head, { start: 0, end: 0 })
  expect(family).toMatchObject({ family: profile.family, certainty: 'certain' })
  expect(guessProfile(flow, head, { family: family.family, today }).profile.id).toBe(profile.id)
})
