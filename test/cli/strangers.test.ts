import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fillStarter, sampleAnswers } from '../../src/cli/starter.ts'
import { plan, workFolder } from './fake-io.ts'

const good = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc)
const secret = 'the_thuc: nha_nuoc\nmat_khau: hoa-sen\n'

/** A working folder as a stranger may have filled it, and beside it what is none of the stranger's business. */
function world(links: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) {
  const all = Object.fromEntries(Object.entries(files).map(([name, text]) => [`kho/${name}`, text]))
  const folder = workFolder({ 'kho/': '', 'rieng/mat.plan.yaml': secret, 'rieng/ghi.docx': 'cũ', ...all })
  for (const [name, to] of Object.entries(links)) {
    mkdirSync(join(folder, 'kho', name, '..'), { recursive: true })
    symlinkSync(to, join(folder, 'kho', name))
  }
  const outside = (name: string) => readFileSync(join(folder, 'rieng', name), 'utf8')
  return { cwd: join(folder, 'kho'), outside }
}

describe('what strangers put into a repository', () => {
  it.each([[[]], [['a.plan.yaml']], [['lien-ket/mat.plan.yaml']]])(
    'does not have files outside read by links: validate %s',
    async (paths) => {
      const { cwd } = world({ 'a.plan.yaml': '../rieng/mat.plan.yaml', 'lien-ket': '../rieng' })
      const { status, out, err } = await plan(cwd, ['validate', ...paths])
      expect(status).toBe(2)
      expect(err).toMatch(/dẫn ra ngoài/)
      expect(out + err).not.toContain('hoa-sen')
    },
  )

  it('does not have files outside written by links: render, fmt, --fix, import', async () => {
    const { cwd, outside } = world(
      { 'a.docx': '../rieng/ghi.docx', 'b.plan.yaml': '../rieng/mat.plan.yaml', ra: '../rieng' },
      { 'a.plan.yaml': good, 'c.txt': 'KẾ HOẠCH\nSố hóa\n' },
    )
    expect((await plan(cwd, ['render', 'a.plan.yaml'])).status).toBe(2)
    expect((await plan(cwd, ['render', 'a.plan.yaml', '-o', 'ra/ghi.docx'])).status).toBe(2)
    expect((await plan(cwd, ['fmt', 'b.plan.yaml'])).status).toBe(2)
    expect((await plan(cwd, ['validate', '--fix', 'b.plan.yaml'])).status).toBe(2)
    expect((await plan(cwd, ['import', 'c.txt', '-o', 'ra/mat.plan.yaml', '--force'])).status).toBe(2)
    expect((await plan(cwd, ['validate', 'a.plan.yaml', '-f', 'json=ra/ghi.docx'])).status).toBe(2)
    expect([outside('ghi.docx'), outside('mat.plan.yaml')]).toEqual(['cũ', secret])
  })

  it('lets links within the work tree be followed', async () => {
    const { cwd } = world({ '.git/x': 'y', 'nam/a.plan.yaml': '../goc.plan.yaml' }, { 'goc.plan.yaml': good })
    expect((await plan(join(cwd, 'nam'), ['validate', 'a.plan.yaml'])).status).toBe(0)
  })

  it('reads and writes what the user names outside', async () => {
    const { cwd, outside } = world({}, { 'a.plan.yaml': good })
    writeFileSync(join(cwd, '../rieng/b.plan.yaml'), good)
    expect((await plan(cwd, ['validate', '../rieng/b.plan.yaml'])).status).toBe(0)
    expect((await plan(cwd, ['render', 'a.plan.yaml', '-t', 'md', '-o', '../rieng/a.md'])).status).toBe(0)
    expect(outside('a.md')).toContain('KẾ HOẠCH')
  })

  it.each(['../rieng/ghi.docx', '/etc/hostname'])(
    'does not take a baseline outside because settings name it: %s',
    async (path) => {
      const { cwd, outside } = world({}, { 'a.plan.yaml': good, 'plan.config.yaml': `phat_hien_cu: ${path}\n` })
      const { status, err } = await plan(cwd, ['validate', 'a.plan.yaml', '--update-baseline'])
      expect(status).toBe(2)
      expect(err).toContain(`plan.config.yaml:1:15: phat_hien_cu ghi «${path}», nằm ngoài kho`)
      expect(outside('ghi.docx')).toBe('cũ')
    },
  )
})
