import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { examples } from '../../../examples.ts'
import { plan, workFolder } from '../../fake-io.ts'
import { git, gitEnv, gitFolder, put } from '../../git/git-folder.ts'

const loose = 'trich_yeu:   "Số hóa hồ sơ"\nthe_thuc: nha_nuoc # cơ quan nhà nước\n\n\n'
const laidOut = 'the_thuc: nha_nuoc # cơ quan nhà nước\ntrich_yeu: Số hóa hồ sơ\n'

describe('plan fmt', () => {
  it('lays out the plans of the folder, and names those that changed', async () => {
    const cwd = workFolder({ 'a.plan.yaml': loose, 'b.plan.yaml': laidOut, 'khac.yaml': loose })
    const { status, out, err } = await plan(cwd, ['fmt'])
    expect({ status, out }).toEqual({ status: 0, out: 'a.plan.yaml\n' })
    expect(err).toContain('Đã trình bày lại 1 trong 2 tệp.')
    expect(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).toBe(laidOut)
    expect(readFileSync(join(cwd, 'khac.yaml'), 'utf8')).toBe(loose)
    expect((await plan(cwd, ['fmt', '-q'])).out).toBe('')
  })

  it.each([
    ['--check', 'a.plan.yaml\n'],
    ['--diff', '+++ b/a.plan.yaml'],
  ])('%s writes nothing, and ends with 1', async (option, told) => {
    const cwd = workFolder({ 'a.plan.yaml': loose })
    const { status, out, err } = await plan(cwd, ['fmt', option, 'a.plan.yaml', '--lang', 'en'])
    expect(status).toBe(1)
    expect(out).toContain(told)
    expect(err).toContain('1 of 1 files are not in the usual layout; run: plan fmt')
    expect(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).toBe(loose)
  })

  it('ends with 0 under --check where all is laid out', async () => {
    expect((await plan(workFolder({ 'a.plan.yaml': laidOut }), ['fmt', '--check'])).status).toBe(0)
  })

  it('reads standard input and prints it', async () => {
    const { status, out } = await plan(workFolder(), ['fmt', '-'], { stdin: loose })
    expect({ status, out }).toEqual({ status: 0, out: laidOut })
  })

  it('leaves a file with mistakes of syntax as it is, says where they are, and goes on', async () => {
    const broken = 'the_thuc: nha_nuoc\ntrich_yeu: [a\n'
    const cwd = workFolder({ 'a.plan.yaml': broken, 'b.plan.yaml': loose })
    const { status, out, err } = await plan(cwd, ['fmt'])
    expect({ status, out }).toEqual({ status: 2, out: 'b.plan.yaml\n' })
    expect(err).toContain('«a.plan.yaml» có lỗi cú pháp nên để nguyên')
    expect(err).toMatch(/a\.plan\.yaml:[23]:\d+/)
    expect(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).toBe(broken)
  })

  it('takes no Word file, and not both options', async () => {
    const cwd = workFolder({ 'a.docx': 'PK', 'b.plan.yaml': 'PK\u0003\u0004' })
    expect((await plan(cwd, ['fmt', 'a.docx'])).status).toBe(2)
    expect((await plan(cwd, ['fmt', 'b.plan.yaml'])).status).toBe(2)
    expect((await plan(cwd, ['fmt', '--check', '--diff'])).err).toContain('--check')
  })

  it.each(examples)('changes nothing in $name', async ({ name, yaml }) => {
    const { status, out } = await plan(workFolder({ [name]: yaml }), ['fmt', '--check', name])
    expect({ status, out }).toEqual({ status: 0, out: '' })
  })

  it('shows what is staged, and rewrites nothing of it', async () => {
    const cwd = gitFolder({ '.gitignore': 'nhap/\n', 'a.plan.yaml': laidOut, 'b.plan.yaml': loose })
    const fmt = (...argv: readonly string[]) => plan(cwd, ['fmt', ...argv], { env: gitEnv })
    put(cwd, { 'a.plan.yaml': loose, 'nhap/c.plan.yaml': loose })
    git(cwd, 'add', '-A')
    put(cwd, { 'a.plan.yaml': laidOut })
    expect(await fmt('--check', '--staged')).toMatchObject({ status: 1, out: 'a.plan.yaml\n' })
    expect(await fmt('--check', '--since', 'HEAD')).toMatchObject({ status: 0, out: '' })
    expect(await fmt('--staged')).toMatchObject({
      status: 2,
      out: '',
      err: 'plan: Nội dung sắp commit chỉ xem được, không ghi lại được; hãy dùng --staged cùng với --check hoặc --diff.\n',
    })
    // What git ignores is not laid out, nor what the settings leave out.
    expect((await fmt()).out).toBe('b.plan.yaml\n')
    put(cwd, { 'plan.config.yaml': 'bo_qua: [b.plan.yaml]\n', 'b.plan.yaml': loose })
    expect(await fmt('b.plan.yaml')).toMatchObject({
      status: 0,
      out: '',
      err: 'Đã bỏ qua 1 tệp được nêu tên, vì thuộc «bo_qua» trong cấu hình.\n',
    })
    expect(readFileSync(join(cwd, 'b.plan.yaml'), 'utf8')).toBe(loose)
  })
})
