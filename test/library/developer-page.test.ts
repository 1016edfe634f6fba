import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { workFolder } from '../cli/fake-io.ts'
import { pagePrograms } from './page-programs.ts'

const root = path.resolve(import.meta.dirname, '../..')
const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
const sample = /^```yaml\n(.*?)^```/ms.exec(readme)?.[1] ?? ''
const issued = (number: number, day: string) => `${sample}so: ${number}\nngay_ban_hanh: ${day}\n`
const files = {
  'so-hoa.plan.yaml': sample,
  'so-hoa-moi.plan.yaml': sample.replace('trước ngày 31/3/2027', 'trước ngày 15/4/2027'),
  'kho/a.plan.yaml': issued(15, '2026-10-05'),
  // It carries out the other one, and has its day wrong.
  'kho/b.plan.yaml': issued(16, '2026-11-02').replace(
    'noi_dung:\n',
    'mo_dau: |\n  Thực hiện Kế hoạch số 15/KH-SNV ngày 06 tháng 10 năm 2026 của Sở Nội vụ, Sở Nội vụ ban hành Kế hoạch như sau:\nnoi_dung:\n',
  ),
}

describe('docs/thu-vien.md', () => {
  const programs = pagePrograms()

  it('shows programs with what they print', () => {
    expect(programs).toHaveLength(3)
    const alone = readFileSync(path.join(root, 'docs/thu-vien.md'), 'utf8').match(/^```ts$/gm)
    expect(alone).toHaveLength(programs.length)
  })

  it.each(programs)('program $number prints what the page says', async ({ code, output }) => {
    expect(await printed(code)).toEqual({ stdout: output, stderr: '' })
  })

  it.each(['README.md', 'README.vi.md'])('the program of %s runs', async (page) => {
    const code = /^```js\n(.*?)^```/ms.exec(readFileSync(path.join(root, page), 'utf8'))?.[1] ?? ''
    const bytes = "import { readFileSync } from 'node:fs'\nconst bytes = readFileSync('so-hoa.plan.yaml')\n"
    expect(await printed(`${bytes}${code}\nconsole.log(docx.length > 1000)`)).toEqual({ stdout: 'true\n', stderr: '' })
  })
})

/** What a program prints in a folder with the plans that the page speaks of. */
async function printed(code: string): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: 'ts', resolveDir: root },
    bundle: true,
    // As the library is built: what the page's programs need of Node they name themselves.
    platform: 'browser',
    external: ['node:*'],
    format: 'esm',
    write: false,
    alias: { 'ke-hoach/repository': `${root}/src/repository/index.ts`, 'ke-hoach': `${root}/src/index.ts` },
    logLevel: 'silent',
  })
  const cwd = workFolder({ ...files, 'program.mjs': outputFiles[0]?.contents ?? '' })
  const { stdout, stderr } = spawnSync(process.execPath, ['program.mjs'], { cwd, encoding: 'utf8', env: {} })
  return { stdout, stderr }
}
