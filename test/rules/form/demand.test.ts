import { describe, expect, it } from 'vitest'
import { profiles } from '../../../src/generated/profiles.ts'
import type { ComponentKey, Profile } from '../../../src/profile/profile.ts'
import { demandOf } from '../../../src/rules/form/demand.ts'

function profileOf(id: string): Profile {
  const found = profiles.find((one) => one.id === id)
  if (found === undefined) throw new Error(`there is no profile ${id}`)
  return found
}

type Property = Parameters<typeof demandOf>[2]

describe('what a form demands', () => {
  it.each([
    // NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1 điểm a: "chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng, đậm".
    ['nd30', 'nationalTitle', 'size', 'error'],
    ['nd30', 'nationalTitle', 'bold', 'error'],
    // Mục II, khoản 6 điểm e: the content, bullets included, is justified.
    ['nd30', 'body', 'align', 'error'],
    ['nd30', 'bullet', 'align', 'error'],
    // Which rung a heading stands on is our reading.
    ['nd30', 'headingSection', 'bold', 'warning'],
    // Mục V, số thứ tự 9a shows “Nơi nhận:” without a line; no sentence says so.
    ['nd30', 'recipientsLabel', 'underline', 'warning'],
    // HD 05-HD/VPTW was read without its appendix of sizes; the sizes are those of HD 36.
    ['dang_hd05', 'body', 'line', 'error'],
    ['dang_hd05', 'number', 'size', 'warning'],
    // Unions apply the State's form as it fits (NĐ 30/2020/NĐ-CP, Điều 2 khoản 2).
    ['mttq', 'motto', 'size', 'warning'],
    // An old form of which the instrument was not read.
    ['tt01', 'number', 'size', 'info'],
    ['dang_hd11', 'typeName', 'size', 'info'],
  ] as const)('%s, %s: %s is a matter of %s', (id, key, property, severity) => {
    const demand = demandOf(profileOf(id), key as ComponentKey, property as Property)
    expect(demand?.severity).toBe(severity)
    expect(demand?.provision).toMatch(/(?:NĐ|HD|QĐ|TT) \d+/)
  })

  it.each([
    // The form prints these so; no instrument says so.
    ['nd30', 'typeName', 'after'],
    ['nd30', 'headingSection', 'align'],
    ['nd30', 'tableCell', 'size'],
    ['nd30', 'bullet', 'firstLine'],
    ['nd30', 'recipientsLabel', 'after'],
    ['mttq', 'draft', 'size'],
    ['dang_hd36', 'headingSection', 'bold'],
    ['dang_hd05', 'issuingBodyMark', 'size'],
    ['doan_hd29', 'appendixLabel', 'size'],
  ] as const)('%s, %s: of %s nothing is said', (id, key, property) => {
    expect(demandOf(profileOf(id), key as ComponentKey, property as Property)).toBeUndefined()
  })

  it('is never an error unless the instrument was read', () => {
    for (const profile of profiles) {
      for (const key of Object.keys(profile.components) as ComponentKey[]) {
        for (const property of ['size', 'bold', 'italic', 'align', 'firstLine', 'line'] as const) {
          const demand = demandOf(profile, key, property)
          if (demand?.severity === 'error') expect(demand.sure).toBe('text')
        }
      }
    }
  })
})
