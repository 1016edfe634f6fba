import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { profiles } from '../../src/generated/profiles.ts'
import type { Profile } from '../../src/profile/profile.ts'

const root = new URL('../../', import.meta.url).pathname
const schemaFile = join(root, 'schemas/profile.schema.json')
const generator = new URL('../../build/generate-profiles.js', import.meta.url).href
const { loadProfiles } = (await import(generator)) as {
  readonly loadProfiles: (folder: string, schemaFile: string) => Promise<readonly Profile[]>
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'profiles-'))
  await cp(join(root, 'templates/profiles'), folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

/** Loads the profiles after one change in one file. */
async function load(file: string, before: string, after: string): Promise<readonly Profile[]> {
  const text = await readFile(join(folder, file), 'utf8')
  expect(text).toContain(before)
  await writeFile(join(folder, file), text.replace(before, after))
  return loadProfiles(folder, schemaFile)
}

describe('generateProfiles', () => {
  it('packs and unpacks every profile without a change', async () => {
    expect(await loadProfiles(folder, schemaFile)).toEqual(profiles.map((profile) => ({ ...profile })))
  })

  it.each([
    [
      'a margin with its unit',
      'nd30.yaml',
      'top: { v: 20,',
      "top: { v: '20 mm',",
      /nd30\.yaml does not fit[\s\S]*\/page\/top\/v: must be number/,
    ],
    ['a margin in centimetres', 'dang_hd36.yaml', 'right: 15', 'right: 1.5', /dang_hd36\.yaml[\s\S]*\/page\/right: must be >= 5/],
    [
      'a size that Word cannot hold',
      'nd30.yaml',
      'size: 13\n',
      'size: 13.2\n',
      /nd30\.yaml[\s\S]*\/components\/number\/size: must be multiple of 0\.5/,
    ],
    ['a component that no form has', 'nd30.yaml', 'motto:\n', 'mottos:\n', /nd30\.yaml[\s\S]*\/components/],
    ['a property that no component has', 'nd30.yaml', 'caps: true', 'capital: true', /nd30\.yaml[\s\S]*\(capital\)/],
    ['a sureness that does not exist', 'nd30.yaml', 'sure: text', 'sure: certain', /nd30\.yaml[\s\S]*text, second_hand, derived/],
    ['a date that is none', 'nd30.yaml', 'from: 2020-03-05', 'from: 5/3/2020', /nd30\.yaml[\s\S]*\/from/],
    [
      'a group without a clause',
      'nd30.yaml',
      '  clause: Phụ lục I, Phần I, Mục I, khoản 3\n',
      '',
      /nd30\/page\/top: the value has no clause/,
    ],
    [
      'a group without sureness',
      'tt01.yaml',
      '  sure: second_hand\n  zone',
      '  zone',
      /tt01\/pageNumber\/zone: the value does not say how sure/,
    ],
    [
      'a value outside its own range',
      'nd30.yaml',
      'top: { v: 20,',
      'top: { v: 30,',
      /nd30: page\/top: 30 lies outside its range/,
    ],
    ['a style without a name', 'nd30.yaml', '    name: Tiêu ngữ\n', '', /nd30: components\/motto has no name/],
    ['two styles of one name', 'nd30.yaml', 'name: Tiêu ngữ', 'name: Quốc hiệu', /nd30: two styles are named "Quốc hiệu"/],
    ['a key given twice', 'nd30.yaml', '  typeCode: {', '  draft: {', /nd30\.yaml: Map keys must be unique at line \d+/],
    [
      'a value given twice',
      'nd30.yaml',
      'silent: { header: 10',
      'silent: { top: 10, header: 10',
      /nd30\/page\/top is given twice/,
    ],
    ['a base that does not exist', 'tt01.yaml', 'extends: nd30', 'extends: nd31', /tt01: extends nd31, which is no profile/],
    [
      'a circle of bases',
      'nd30.yaml',
      'family: nha_nuoc',
      'family: nha_nuoc\nextends: tt01',
      /in a circle: .*nd30 → tt01 → nd30|in a circle: .*tt01 → nd30 → tt01/,
    ],
  ])('refuses %s and says where', async (_what, file, before, after, message) => {
    await expect(load(file, before, after)).rejects.toThrow(message)
  })

  it('names a missing wording', async () => {
    const line = /\n {2}typeCode: .*/
    const text = await readFile(join(folder, 'nd30.yaml'), 'utf8')
    await writeFile(join(folder, 'nd30.yaml'), text.replace(line, ''))
    await expect(loadProfiles(folder, schemaFile)).rejects.toThrow('nd30: wording/typeCode is missing')
  })

  it('gives each period of a file its own base, dates and labels', async () => {
    const loaded = await loadProfiles(folder, schemaFile)
    const periods = loaded
      .filter(({ id }) => id === 'hoi_lhpn')
      .map(({ from, until, derivedFrom }) => ({ from, until, derivedFrom }))
    expect(periods).toEqual([
      { from: { year: 2020, month: 3, day: 5 }, until: undefined, derivedFrom: 'nd30' },
      { from: undefined, until: { year: 2020, month: 3, day: 4 }, derivedFrom: 'tt01' },
    ])
  })

  it('carries a changed number of the base into what is derived from it', async () => {
    const loaded = await load('nd30.yaml', 'left: { v: 30, range: [30, 35] }', 'left: { v: 32, range: [30, 35] }')
    expect(loaded.filter(({ id }) => id === 'huu_nghi').map(({ page }) => page.left.v)).toEqual([32, 32])
  })
})
