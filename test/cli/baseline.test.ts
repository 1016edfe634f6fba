import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fillStarter, sampleAnswers } from '../../src/cli/starter.ts'
import { plan, workFolder } from './fake-io.ts'

const good = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc)
const padded = good.replace('trich_yeu:', 'so: 07\ntrich_yeu:')
const quoted = good.replace(/(mo_dau: \|\n {2}).*/, '$1> trích lời')
const both = padded.replace(/(mo_dau: \|\n {2}).*/, '$1> trích lời')
const name = 'plan.baseline.json'
const strict = ['validate', '--max-warnings', '0']
const written = (cwd: string) => JSON.parse(readFileSync(join(cwd, name), 'utf8'))
const write = (cwd: string, file: string, text: string) => writeFileSync(join(cwd, file), text)

test('what is old is written down, and then neither shown nor counted', async () => {
  const cwd = workFolder({ 'a.plan.yaml': both, 'sub/b.plan.yaml': padded, 'c.plan.yaml': good })
  expect((await plan(cwd, strict)).status).toBe(1)
  expect(await plan(cwd, [...strict, '--update-baseline'])).toMatchObject({
    status: 0,
    out: 'Đã kiểm tra 3 tệp: không có phát hiện mới.\n',
    err: `Đã ghi 3 phát hiện cũ vào «${name}».\n`,
  })
  const entry = { fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) }
  expect(written(cwd)).toEqual({
    version: 1,
    files: {
      'a.plan.yaml': [
        { ...entry, code: 'LD013', excerpt: '07' },
        { ...entry, code: 'MD001', excerpt: '> trích lời' },
      ],
      'sub/b.plan.yaml': [{ ...entry, code: 'LD013', excerpt: '07' }],
    },
  })
  expect(await plan(cwd, strict)).toMatchObject({ status: 0, err: `Bỏ qua 3 phát hiện cũ ghi trong «${name}».\n` })
  expect((await plan(cwd, [...strict, '-q'])).err).toBe('')
  const before = readFileSync(join(cwd, name), 'utf8')
  await plan(cwd, ['validate', 'sub', '.', '--update-baseline'])
  expect(readFileSync(join(cwd, name), 'utf8')).toBe(before)
})

test('an old finding is known by its words, not by its line; one with other words, and a second one, are new', async () => {
  const cwd = workFolder({ 'a.plan.yaml': quoted })
  await plan(cwd, ['validate', '--update-baseline'])
  write(cwd, 'a.plan.yaml', `# một dòng\n\n${quoted.replace('  > trích lời', '    > trích lời')}`)
  expect((await plan(cwd, strict)).status).toBe(0)
  write(cwd, 'a.plan.yaml', quoted.replace('> trích lời', '> trích lời khác'))
  expect((await plan(cwd, strict)).status).toBe(1)
  write(cwd, 'a.plan.yaml', both)
  const { status, out } = await plan(cwd, [...strict, '-f', 'json'])
  expect([status, JSON.parse(out).findings.map(({ code }: { code: string }) => code)]).toEqual([1, ['LD013']])
})

test('what was corrected is told with -v, and dropped at the next update; plans that are gone too', async () => {
  const cwd = workFolder({ 'a.plan.yaml': both, 'b.plan.yaml': padded, 'c.plan.yaml': padded })
  await plan(cwd, ['validate', '--update-baseline'])
  write(cwd, 'a.plan.yaml', padded)
  rmSync(join(cwd, 'b.plan.yaml'))
  expect((await plan(cwd, ['validate'])).err).toContain(
    `Có 1 phát hiện cũ trong «${name}» nay không còn; bỏ ra bằng --update-baseline.`,
  )
  expect((await plan(cwd, ['validate', '-v'])).err).toContain('a.plan.yaml: phát hiện cũ MD001 «> trích lời» không còn nữa\n')
  await plan(cwd, ['validate', 'a.plan.yaml', '--update-baseline'])
  expect(Object.entries(written(cwd).files).map(([file, list]) => [file, (list as unknown[]).length])).toEqual([
    ['a.plan.yaml', 1],
    ['c.plan.yaml', 1],
  ])
})

test('rules that were not run leave their old findings alone', async () => {
  const cwd = workFolder({ 'a.plan.yaml': both })
  await plan(cwd, ['validate', '--update-baseline'])
  const before = readFileSync(join(cwd, name), 'utf8')
  expect((await plan(cwd, ['validate', '-v', '--skip', 'MD001'])).err).not.toContain('không còn nữa')
  await plan(cwd, ['validate', '--skip', 'MD001', '--update-baseline'])
  expect(readFileSync(join(cwd, name), 'utf8')).toBe(before)
})

test('--baseline names the file, from any folder; paths in it are those beside it', async () => {
  const cwd = workFolder({ 'sub/a.plan.yaml': padded, 'old/': '' })
  await plan(cwd, ['validate', '--baseline', 'old/cu.json', '--update-baseline'])
  expect(Object.keys(JSON.parse(readFileSync(join(cwd, 'old/cu.json'), 'utf8')).files)).toEqual(['../sub/a.plan.yaml'])
  expect((await plan(join(cwd, 'sub'), [...strict, '--baseline', '../old/cu.json'])).status).toBe(0)
  expect(existsSync(join(cwd, name))).toBe(false)
})

test('the settings can name it, and it stands beside them', async () => {
  const cwd = workFolder({ 'plan.config.yaml': 'phat_hien_cu: ghi/cu.json\n', 'sub/a.plan.yaml': padded, 'ghi/': '' })
  const ran = await plan(join(cwd, 'sub'), strict)
  expect([ran.status, ran.err]).toEqual([
    1,
    'Chưa có tệp phát hiện cũ «../ghi/cu.json» mà «../plan.config.yaml» nêu (phat_hien_cu); tạo bằng --update-baseline.\nplan: Có 1 cảnh báo, quá số cho phép (0) nên chưa đạt.\n',
  ])
  await plan(join(cwd, 'sub'), ['validate', '--update-baseline'])
  expect((await plan(cwd, strict)).status).toBe(0)
  writeFileSync(join(cwd, 'plan.config.yaml'), '')
  renameSync(join(cwd, 'ghi/cu.json'), join(cwd, name))
  expect((await plan(join(cwd, 'sub'), ['validate'])).err).toBe('')
})

test('errors of reading and standard input are never old', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good.replace('trich_yeu:', 'trich_yeo:') })
  const { status, err } = await plan(cwd, ['validate', '--update-baseline'])
  expect([status, err]).toEqual([1, `Đã ghi 0 phát hiện cũ vào «${name}».\n`])
  expect(readFileSync(join(cwd, name), 'utf8')).toBe('{\n  "version": 1,\n  "files": {}\n}\n')
  expect((await plan(cwd, [...strict, '-'], { stdin: padded })).status).toBe(1)
})

test.each([
  ['no JSON', '{'],
  ['another version', '{"version": 2, "files": {}}'],
  ['another shape', '{"version": 1, "files": {"a": [{"code": 1}]}}'],
])('a baseline that cannot be read is told: %s', async (_, text) => {
  const cwd = workFolder({ 'a.plan.yaml': padded, [name]: text })
  for (const more of [[], ['--update-baseline']]) {
    const { status, err } = await plan(cwd, ['validate', ...more])
    expect([status, err]).toEqual([2, expect.stringContaining(`«${name}» không phải tệp phát hiện cũ đọc được`)])
  }
  expect(readFileSync(join(cwd, name), 'utf8')).toBe(text)
})

test('a baseline that is named and missing, a folder in its place, a plan in its place', async () => {
  const cwd = workFolder({ 'a.plan.yaml': padded })
  expect(await plan(cwd, ['validate', '--baseline', 'x.json'])).toMatchObject({ status: 2 })
  expect(await plan(cwd, ['validate', '--baseline', 'a.plan.yaml', '--update-baseline'])).toMatchObject({ status: 2 })
  expect(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).toBe(padded)
  mkdirSync(join(cwd, name))
  expect((await plan(cwd, ['validate'])).status).toBe(2)
})

test('what is told once for several places is old place by place: a further one is new', async () => {
  const once = good.replace(/(mo_dau: \|\n {2}).*/, '$1Để đảm bảo tiến độ, Sở Nội vụ ban hành Kế hoạch như sau:')
  const ask = ['validate', '--only', 'LV022', '-f', 'json']
  const cwd = workFolder({ 'a.plan.yaml': once })
  await plan(cwd, [...ask, '--update-baseline'])
  expect(JSON.parse((await plan(cwd, ask)).out).findings).toEqual([])
  write(cwd, 'a.plan.yaml', once.replace('trich_yeu: Triển khai', 'trich_yeu: Triển khai, đảm bảo'))
  const [finding, ...more] = JSON.parse((await plan(cwd, ask)).out).findings
  expect(more).toEqual([])
  expect([finding.path, finding.others]).toEqual(['/trich_yeu', undefined])
  await plan(cwd, [...ask, '--update-baseline'])
  expect(JSON.parse((await plan(cwd, ask)).out).findings).toEqual([])
})

test('what is old does not keep a plan from being printed', async () => {
  const wrong = good.replace(/( {2}ban_hanh:).*/, '$1 Tỉnh ủy Sơn Hà')
  const cwd = workFolder({ 'a.plan.yaml': wrong })
  expect((await plan(cwd, ['render', 'a.plan.yaml', '-t', 'md'])).status).toBe(1)
  await plan(cwd, ['validate', '--update-baseline'])
  const { status, out, err } = await plan(cwd, ['render', 'a.plan.yaml', '-t', 'md'])
  expect([status, out]).toEqual([0, 'a.md\n'])
  expect(err).toContain(`phát hiện cũ ghi trong «${name}»`)
})

test('it is not written for standard input, nor beside a diff', async () => {
  const cwd = workFolder({ 'a.plan.yaml': padded })
  expect(await plan(cwd, ['validate', '-', '--update-baseline'], { stdin: padded })).toMatchObject({ status: 2, out: '' })
  expect(await plan(cwd, ['validate', '--diff', '--update-baseline'])).toMatchObject({
    status: 2,
    err: 'plan: Không dùng --diff cùng với --update-baseline được.\n',
  })
  expect(existsSync(join(cwd, name))).toBe(false)
})

test.each(['cu\\phat-hien.json', 'C:/phat-hien.json', '..\\..\\phat-hien.json'])(
  'settings that name %s as only Windows would are refused',
  async (path) => {
    const cwd = workFolder({ 'a.plan.yaml': padded, 'plan.config.yaml': `phat_hien_cu: '${path}'\n` })
    const { status, err } = await plan(cwd, ['validate', '--update-baseline'])
    expect([status, err]).toEqual([2, expect.stringContaining(`plan.config.yaml:1:15: phat_hien_cu ghi «${path}»`)])
    expect(readdirSync(cwd).toSorted()).toEqual(['a.plan.yaml', 'plan.config.yaml'])
    expect((await plan(cwd, ['validate', '--lang', 'en'])).err).toContain(`plan.config.yaml:1:15: phat_hien_cu says “${path}”`)
  },
)
