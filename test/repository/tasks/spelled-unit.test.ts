import { describe, expect, it } from 'vitest'
import { spelledUnit } from '../../../src/repository/tasks/spelled-unit.ts'
import { sampleText } from '../../rules/sample-plans.ts'
import { recordIn } from '../rules/judge-files.ts'

const of = (name: string, abbreviation: string) =>
  recordIn(`${name}.plan.yaml`, sampleText({ yaml: `co_quan: {ban_hanh: ${name}, viet_tat: ${abbreviation}}` }).text)

describe('a unit that is asked for by its letters', () => {
  const records = [of('Sở Y tế', 'SYT'), of('SỞ Y TẾ', 'SYT'), of('Sở Xây dựng', 'SXD'), of('Sở Xây lắp', 'SXD')]

  it.each([
    ['SYT', 'Sở Y tế'],
    ['syt', 'Sở Y tế'],
    ['SXD', 'SXD'],
    ['SCT', 'SCT'],
    ['Sở Y tế', 'Sở Y tế'],
  ])('%s is %s', (asked, name) => expect(spelledUnit(records, asked)).toBe(name))

  it('is not the one body of the repository that has letters which every people’s committee has', () => {
    expect(spelledUnit([of('Ủy ban nhân dân xã Hòa Phú', 'UBND')], 'UBND')).toBe('UBND')
  })
})
