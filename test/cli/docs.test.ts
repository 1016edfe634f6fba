import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
// Loaded before the first test, whose time it would take.
import '../../src/cli/checking.ts'
import { plan, workFolder } from './fake-io.ts'
import { git, gitEnv } from './git/git-folder.ts'

const root = path.resolve(import.meta.dirname, '../..')
const page = (name: string) => readFileSync(path.join(root, name), 'utf8')

/** The blocks of code of a page, by their language. */
function blocks(text: string, language: string): readonly string[] {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```/gms)].flatMap(([, name, code]) => (name === language && code ? [code] : []))
}

const sample = blocks(page('README.md'), 'yaml')[0] ?? ''

test('the plan of the README is clean, and the same in both languages', async () => {
  const { status, out } = await plan(workFolder({ 'so-hoa.plan.yaml': sample }), ['validate', '-f', 'json'])
  expect(JSON.parse(out).findings).toEqual([])
  expect(status).toBe(0)
  expect(blocks(page('README.vi.md'), 'yaml')[0]).toBe(sample)
})

describe('docs/kiem-tra.md', () => {
  const text = page('docs/kiem-tra.md')
  const commands = blocks(text, 'sh').flatMap((block) =>
    [...block.matchAll(/^(plan .*?)(?:\s{2,}#.*)?$/gm)].map(([, line = '']) => line),
  )
  const files = { '15.plan.yaml': sample, 'ke-hoach/so-hoa.plan.yaml': sample }

  test.each(commands)('%s runs', async (line) => {
    const argv = line.split(' ').slice(1)
    const cwd = workFolder(files)
    git(cwd, 'init', '-q', '-b', 'main')
    git(cwd, 'commit', '-q', '--allow-empty', '-m', 'Kho mới')
    git(cwd, 'add', '-A')
    // What watches goes on until it is interrupted: here once it has said something.
    const interruption = new AbortController()
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        if (line.includes('--watch')) interruption.abort()
        done()
      },
    })
    const { status, err } = await plan(cwd, argv, { env: gitEnv, stdout, interrupted: interruption.signal })
    // A draft is not ready to be issued.
    expect([status, err.includes('plan: ')], err).toEqual([
      line.includes('--final') ? 1 : line.includes('--watch') ? 130 : 0,
      false,
    ])
  })

  test('suppresses what it says', async () => {
    const comments = [...(blocks(text, 'yaml')[0] ?? '').matchAll(/plan-ignore .*/g)].map(([comment]) => comment)
    expect(comments).toHaveLength(2)
    const [long = '', units = ''] = comments
    const subject = `Triển khai ${'việc số hóa hồ sơ lưu trữ '.repeat(12)}năm 2027`
    const written = sample
      .replace(/^trich_yeu: .*/m, `# ${long}\ntrich_yeu: ${subject}`)
      .replace('          chu_tri: Trung tâm Lưu trữ lịch sử', `          chu_tri: Văn phòng Sở # ${units}`)
    const bare = written.replaceAll('plan-ignore', 'lời chú:')
    const loud = await plan(workFolder({ 'a.plan.yaml': bare }), ['validate', '-f', 'json', '--only', 'TT054,TT110,BQ'])
    expect(JSON.parse(loud.out).findings.map(({ code }: { code: string }) => code)).toEqual(['TT054', 'TT110'])
    const { out } = await plan(workFolder({ 'a.plan.yaml': written }), ['validate', '-f', 'json', '--only', 'TT054,TT110,BQ'])
    const codes = JSON.parse(out).findings.map(({ code }: { code: string }) => code)
    expect(codes).toEqual([])
  })
})

test('the settings of docs/cau-hinh.md are accepted as they stand', async () => {
  const config = blocks(page('docs/cau-hinh.md'), 'yaml')[0] ?? ''
  const list = blocks(page('docs/kho-ke-hoach.md'), 'yaml').find((block) => block.startsWith('# danh-muc.yaml')) ?? ''
  const cwd = workFolder({ 'plan.config.yaml': config, 'danh-muc.yaml': list, 'ke-hoach/so-hoa.plan.yaml': sample })
  expect((await plan(cwd, ['validate', 'plan.config.yaml'])).status).toBe(0)
  const { status, err } = await plan(cwd, ['validate', '--update-baseline'])
  expect([status, err]).toEqual([0, expect.stringContaining('plan.baseline.json')])
})

describe('docs/nhap-van-ban.md', () => {
  const text = page('docs/nhap-van-ban.md')
  const commands = blocks(text, 'sh').flatMap((block) =>
    [...block.matchAll(/^(plan .*?)(?:\s{2,}#.*)?$/gm)].map(([, line = '']) => line),
  )
  const notes = '# KẾ HOẠCH\n\n**Triển khai số hóa hồ sơ**\n\n## I. MỤC ĐÍCH\n\nChuyển hồ sơ giấy thành dữ liệu dùng chung.\n'

  /** What the page speaks of: a Word file printed from the plan of the README, and again after its import; notes in Markdown; a folder. */
  async function clerksFiles(): Promise<Readonly<Record<string, string | Uint8Array>>> {
    const cwd = workFolder({ 'so-hoa.plan.yaml': sample })
    expect((await plan(cwd, ['render', 'so-hoa.plan.yaml', '-o', 'du-thao.docx'])).status).toBe(0)
    expect((await plan(cwd, ['import', 'du-thao.docx', '-o', 'x.plan.yaml', '-q'])).status).toBe(0)
    expect((await plan(cwd, ['render', 'x.plan.yaml'])).status).toBe(0)
    const bytes = (name: string) => new Uint8Array(readFileSync(path.join(cwd, name)))
    const [docx, again] = [bytes('du-thao.docx'), bytes('x.docx')]
    return {
      'du-thao.docx': docx,
      'van-ban/so-hoa.docx': docx,
      'x.plan.yaml': bytes('x.plan.yaml'),
      'x.docx': again,
      'ghi-chep.md': notes,
    }
  }
  let files: ReturnType<typeof clerksFiles> | undefined

  // LibreOffice is not everywhere.
  test.each(commands.filter((line) => !/libreoffice|--render/.test(line)))('%s runs', async (line) => {
    files ??= clerksFiles()
    const { status, err } = await plan(workFolder(await files), line.split(' ').slice(1))
    expect([status, err.includes('plan: ')], err).toEqual([0, false])
  })
})
