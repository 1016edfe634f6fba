import { expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { templateHelp } from '../../src/cli/examples.ts'
import { en } from '../../src/cli/sentences/en.ts'
import { vi } from '../../src/cli/sentences/vi.ts'
import { plan, workFolder } from './fake-io.ts'

const commands = ['validate', 'render', 'init', 'schema', 'rules', 'explain']

test('help is Vietnamese, names every command and shows examples and exit codes', async () => {
  const { status, out, err } = await plan(workFolder(), ['--help'])
  expect([status, err]).toEqual([0, ''])
  for (const word of ['Cách dùng: plan [lệnh] [tùy chọn]', 'Lệnh:', 'Tùy chọn:', 'Ví dụ:', 'Mã thoát:', ...commands])
    expect(out).toContain(word)
  for (const english of ['Usage', 'Options', 'Commands', 'display', 'default:']) expect(out).not.toContain(english)
})

test('help is English with --lang en, wherever it stands', async () => {
  for (const argv of [
    ['--help', '--lang', 'en'],
    ['--lang=en', 'help'],
  ]) {
    const { status, out } = await plan(workFolder(), argv)
    expect(status).toBe(0)
    expect(out).toContain('Usage: plan [command] [options]')
    expect(out).toContain('Examples:')
    // Only the thing itself keeps its Vietnamese name.
    expect(out.replace('kế hoạch', '')).not.toMatch(/[\u1ea0-\u1ef9]/)
  }
})

test.each(commands)('plan %s --help explains its own and the global options, with examples', async (command) => {
  const { status, out, err } = await plan(workFolder(), [command, '--help'])
  expect([status, err]).toEqual([0, ''])
  expect(out).toContain(`Cách dùng: plan ${command}`)
  expect(out).toContain('Tùy chọn chung:')
  expect(out).toContain('--lang')
  expect(out).toMatch(new RegExp(`Ví dụ:\\n {2}plan ${command}`))
  expect((await plan(workFolder(), ['help', command])).out).toBe(out)
})

test.each([
  ['vi', 'đòi đủ mọi yếu tố của văn bản ban hành: số, ngày, địa danh, người ký …'],
  ['en', 'demand every element of an issued document: number, date, place, signer …'],
])('--final is explained in %s by what it demands', async (lang, text) => {
  for (const command of ['validate', 'render']) {
    const { out } = await plan(workFolder(), [command, '--help', '--lang', lang], { terminal: { columns: 300 } })
    expect(out).toContain(text)
  }
})

test('the help of render tells what a template sees', async () => {
  for (const lang of ['vi', 'en']) {
    const { out } = await plan(workFolder(), ['help', 'render', '--lang', lang])
    expect(out).toContain('docs/mau-in.md')
    expect(out).toContain(`\n  ${templateHelp.fields.join(', ')}\n  ${templateHelp.example}\n`)
  }
})

test('--version prints the version of the package', async () => {
  for (const flag of ['--version', '-V'])
    expect(await plan(workFolder(), [flag])).toMatchObject({ status: 0, out: `${packageJson.version}\n` })
})

test('no command prints the help on stderr and could not run', async () => {
  const { status, out, err } = await plan(workFolder(), [])
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain('Cách dùng:')
})

test.each([
  [['validat'], 'Không có lệnh «validat»; có phải «validate» không?\nXem cách dùng: plan --help'],
  [['xyzw'], 'Không có lệnh «xyzw».\n'],
  [['validate', '--finale'], 'Không có tùy chọn «--finale»; có phải «--final» không?\nXem cách dùng: plan validate --help'],
  [['render', '--templat', 'x'], 'Không có tùy chọn «--templat»; có phải «--template» không?'],
  [['validate', '--qiet'], 'Không có tùy chọn «--qiet»; có phải «--quiet» không?'],
  [['render'], 'Thiếu tham số «tệp».'],
  [['render', 'x', '-o'], 'Tùy chọn «-o, --out <đường-dẫn>» thiếu giá trị.'],
  [['explain'], 'Thiếu tham số «mã».'],
  [['schema', 'x'], 'Lệnh này không nhận thêm tham số «x».\nXem cách dùng: plan schema --help'],
  [['init', 'a', 'b', 'c'], 'Lệnh này không nhận thêm tham số «b».\nXem cách dùng: plan init --help'],
  [['init', ''], 'Có một tham số để trống; hãy nêu tên tệp hoặc thư mục.'],
  [['validate', '--max-warnings', 'x'], 'Giá trị «x» của --max-warnings không dùng được; cần một số nguyên không âm.'],
  [['validate', '-f', 'xml'], 'Giá trị «xml» của -f không dùng được; chọn một trong: pretty, concise, json, sarif, github,'],
  [['validate', '-f', 'json', '-f', 'pretty'], 'Chỉ một báo cáo in được ra màn hình'],
  [['validate', '--lang', 'fr'], 'Giá trị «fr» của --lang không dùng được; chọn một trong: vi, en.'],
  [['init', '--the-thuc', 'cong_an'], 'Giá trị «cong_an» của --the-thuc không dùng được; chọn một trong: nha_nuoc, dang,'],
])('plan %j could not run and says why', async (argv, sentence) => {
  const { status, out, err } = await plan(workFolder(), argv)
  expect([status, out]).toEqual([2, ''])
  expect(err.startsWith('plan: ')).toBe(true)
  expect(err).toContain(sentence)
})

test('the same in English', async () => {
  const { status, err } = await plan(workFolder(), ['--lang', 'en', 'rendr'])
  expect(status).toBe(2)
  expect(err).toBe('plan: There is no command “rendr”; did you mean “render”?\nFor usage: plan --help\n')
})

test('both languages have every sentence, none is empty, all are NFC', () => {
  const [inVi, inEn] = [flat(vi), flat(en)]
  expect([...inEn.keys()]).toEqual([...inVi.keys()])
  for (const [key, text] of [...inVi, ...inEn]) {
    expect(text, key).not.toBe('')
    expect(text, key).toBe(text.normalize('NFC'))
  }
})

test('a bug ends with 3, says that it is one, and shows the stack only with --debug', async () => {
  const now = () => {
    throw new TypeError('clock stopped')
  }
  const cwd = workFolder({ 'a.plan.yaml': 'the_thuc: nha_nuoc\n' })
  const short = await plan(cwd, ['validate'], { now })
  expect(short.status).toBe(3)
  expect(short.err).toContain('Lỗi của chính chương trình, không phải của tệp: clock stopped')
  expect(short.err).toContain('--debug')
  expect(short.err).not.toContain('    at ')
  const long = await plan(cwd, ['validate', '--debug', '--lang', 'en'], { now })
  expect(long.status).toBe(3)
  expect(long.err).toContain('A bug in plan itself')
  expect(long.err).toContain('    at ')
})

/** Every sentence with its place; functions stand for themselves. */
function flat(value: object, at = ''): Map<string, string> {
  const all = new Map<string, string>()
  for (const [key, item] of Object.entries(value)) {
    if (typeof item === 'object' && item !== null) for (const [inner, text] of flat(item, `${at}${key}.`)) all.set(inner, text)
    else all.set(`${at}${key}`, String(item))
  }
  return all
}

test('a file in the place of a command is told as one, with the command that takes it', async () => {
  const cwd = workFolder({ 'kế hoạch.plan.yaml': 'a: 1\n', 'sub/': '' })
  expect(await plan(cwd, ['kế hoạch.plan.yaml'])).toMatchObject({
    status: 2,
    err: 'plan: «kế hoạch.plan.yaml» là tệp hoặc thư mục, không phải lệnh; kiểm tra bằng: plan validate "kế hoạch.plan.yaml"\n',
  })
  expect((await plan(cwd, ['sub', '--lang', 'en'])).err).toContain('check it with: plan validate sub\n')
})

test('the general help is no wider than the terminal', async () => {
  const { out } = await plan(workFolder(), ['--help'], { terminal: { columns: 80 } })
  const [commands = ''] = /Lệnh:\n[\s\S]*?\n\n/.exec(out) ?? []
  expect(commands).toContain('  validate [đường-dẫn...]')
  expect(Math.max(...commands.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
})
