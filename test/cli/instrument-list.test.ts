import { symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
// Loaded before the first test, whose time it would take.
import '../../src/cli/checking.ts'
import '../../src/repository/references/read-instruments.ts'
import { sampleText } from '../rules/sample-plans.ts'
import { plan, workFolder } from './fake-io.ts'

const base = (text: string) => sampleText({ yaml: `can_cu: [${text}]` }).text
const old = base('Luật Lưu trữ ngày 11 tháng 11 năm 2011')
const list = `- loai: Luật
  ten: Lưu trữ
  ngay: 2011-11-11
  het_hieu_luc: 2025-07-01
  thay_the_boi: Luật Lưu trữ ngày 21 tháng 6 năm 2024
- {loai: Nghị định, so_ky_hieu: 30/2020/NĐ-CP, ngay: 05/3/2020, co_quan: Chính phủ}
`
const config = 'van_ban: danh-muc.yaml\n'

async function found(files: Readonly<Record<string, string>>) {
  const { status, out, err } = await plan(workFolder(files), ['validate', '.', '-f', 'concise'])
  return { status, out, err, codes: [...out.matchAll(/ ((?:KO|CH|LD|YA)\d{3}) /g)].map(([, code]) => code) }
}

describe('a list of instruments in the settings', () => {
  test('tells a basis that is no longer in force, with what replaces it', async () => {
    const { codes, out } = await found({ 'a.plan.yaml': old, 'plan.config.yaml': config, 'danh-muc.yaml': list })
    expect(codes).toEqual(['KO030'])
    expect(out).toContain(
      'hết hiệu lực từ ngày 01/07/2025; văn bản thay thế: Luật Lưu trữ ngày 21 tháng 6 năm 2024 (danh-muc.yaml:1)',
    )
  })

  test('named by itself is judged as a list, and is no plan', async () => {
    const cwd = workFolder({ 'a.plan.yaml': old, 'plan.config.yaml': config, 'danh-muc.yaml': list })
    const right = await plan(cwd, ['validate', 'danh-muc.yaml'])
    expect([right.status, right.err]).toEqual([0, 'Cấu hình «danh-muc.yaml» không có lỗi.\n'])
    writeFileSync(path.join(cwd, 'danh-muc.yaml'), '- {loai: Luật, ten: Lưu trữ, ngay: 2011-11-31}\n')
    const wrong = await plan(cwd, ['validate', 'danh-muc.yaml', '-f', 'concise'])
    expect(wrong.status).toBe(2)
    expect(wrong.out).toContain('danh-muc.yaml:1:')
    expect((await plan(cwd, ['fmt', 'danh-muc.yaml'])).err).not.toContain('lỗi cú pháp')
  })

  test('tells a date other than its own, and is silent on the right one', async () => {
    const decree = (day: string) => base(`Nghị định số 30/2020/NĐ-CP ngày ${day} của Chính phủ về công tác văn thư`)
    const files = { 'plan.config.yaml': config, 'danh-muc.yaml': list }
    expect((await found({ ...files, 'a.plan.yaml': decree('05 tháng 3 năm 2020') })).codes).toEqual([])
    expect((await found({ ...files, 'a.plan.yaml': decree('06 tháng 3 năm 2020') })).codes).toEqual(['KO031'])
  })

  test('holds for the plans below its settings only', async () => {
    const files = {
      'so/plan.config.yaml': config,
      'so/danh-muc.yaml': list,
      'so/a.plan.yaml': old,
      'xa/a.plan.yaml': `${old}ky_ke_hoach: 2027\n`.replace('so: 15', 'so: 16'),
    }
    const { out } = await found(files)
    expect(out).toContain('so/a.plan.yaml:')
    expect(out).not.toContain('xa/a.plan.yaml:')
  })

  test('may be shared by several folders of a repository', async () => {
    const files = {
      '.git/HEAD': '',
      'danh-muc.yaml': list,
      'so/plan.config.yaml': 'van_ban: ../danh-muc.yaml\n',
      'so/a.plan.yaml': old,
    }
    expect((await found(files)).codes).toEqual(['KO030'])
  })

  test.each([
    ['van_ban: ../danh-muc.yaml', 'CH007'],
    ['van_ban: /etc/passwd', 'CH007'],
    ['van_ban: khong-co.yaml', 'CH007'],
    ["van_ban: 'a\\b.yaml'", 'CH007'],
    ['van_ban: [danh-muc.yaml]', 'LD003'],
  ])('is refused as a mistake of the settings: %s', async (settings, code) => {
    const { status, codes } = await found({ 'a.plan.yaml': old, 'plan.config.yaml': `${settings}\n` })
    expect(codes).toEqual([code])
    expect(status).toBe(2)
  })

  test('is not read through a link that leads out', async () => {
    const outside = workFolder({ 'danh-muc.yaml': list })
    const folder = workFolder({ 'a.plan.yaml': old, 'plan.config.yaml': config })
    symlinkSync(path.join(outside, 'danh-muc.yaml'), path.join(folder, 'danh-muc.yaml'))
    const { out } = await plan(folder, ['validate', '.', '-f', 'concise'])
    expect(out).toContain('CH007')
    expect(out).not.toContain('KO030')
  })

  test.each([
    ['- {loai: Luật, ten: Lưu trữ, ngay: 31/02/2011}\n', 'LD011', 'danh-muc.yaml:1:'],
    ['- {loai: Quyết định, ten: Nội quy}\n', 'CH008', 'danh-muc.yaml:1:'],
    ['- loai: Quyết định\n  so_ky_hieu: khong ro\n', 'CH008', 'danh-muc.yaml:2:'],
    ['- {loai: Luật, ten: Lưu trữ, ngay: 2011-11-11, het_hieu_luc: 2010-01-01}\n', 'CH008', 'danh-muc.yaml:1:'],
    ['- {ten: Lưu trữ}\n', 'LD002', 'danh-muc.yaml:1:'],
    ['- {loai: Luật, ten: Lưu trữ, het_hieu_lực: 2025-07-01}\n', 'LD001', 'danh-muc.yaml:1:'],
    ['van_ban: []\n', 'LD003', 'danh-muc.yaml:1:'],
    ['- {loai: Luật\n', 'YA008', 'danh-muc.yaml:1:'],
  ])('has its mistakes told at their place: %j', async (text, code, place) => {
    const { status, codes, out } = await found({ 'a.plan.yaml': old, 'plan.config.yaml': config, 'danh-muc.yaml': text })
    expect(codes).toEqual([code])
    expect(out).toContain(place)
    expect(status).toBe(2)
  })
})

test('the list that settings name is no plan that was passed over', async () => {
  const cwd = workFolder({
    'a.plan.yaml': old,
    'plan.config.yaml': config,
    'danh-muc.yaml': list,
  })
  expect((await plan(cwd, ['validate', '--no-cache'])).err).not.toContain('Đã bỏ qua')
  writeFileSync(path.join(cwd, 'khac.yaml'), 'a: 1\n')
  expect((await plan(cwd, ['validate', '--no-cache'])).err).toContain('Đã bỏ qua 1 tệp YAML')
})
