import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fillStarter, sampleAnswers } from '../../src/cli/starter.ts'
import { plan, workFolder } from './fake-io.ts'

const good = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc)
const wrong = good.replace('noi_nhan:', 'la_lam: 1\nnoi_nhan:')
const zip = [0x50, 0x4b, 0x03, 0x04]

test('a plan becomes a DOCX beside it, and its path is printed', async () => {
  const cwd = workFolder({ 'sub/so-hoa.plan.yaml': good })
  expect(await plan(cwd, ['render', 'sub/so-hoa.plan.yaml'])).toMatchObject({ status: 0, out: 'sub/so-hoa.docx\n', err: '' })
  expect([...readFileSync(join(cwd, 'sub/so-hoa.docx')).subarray(0, 4)]).toEqual(zip)
  expect(readdirSync(join(cwd, 'sub')).sort()).toEqual(['so-hoa.docx', 'so-hoa.plan.yaml'])
})

test('several files in several formats in one call', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good, 'b.yml': good, 'out/': '' })
  const both = await plan(cwd, ['render', 'a.plan.yaml', 'b.yml', '-t', 'docx,md', '-o', 'out'])
  expect(both).toMatchObject({ status: 0, out: 'out/a.docx\nout/a.md\nout/b.docx\nout/b.md\n' })
  expect((await plan(cwd, ['render', '*.plan.yaml', '-t', 'md', '-t', 'docx', '-t', 'md'])).out).toBe('a.md\na.docx\n')
})

describe('plans of one name in several folders', () => {
  const files = { '2026/q1/kh.plan.yaml': good, '2026/q2/kh.plan.yaml': good, 'kh.plan.yaml': good }
  const printed = async (cwd: string, ...args: string[]) => {
    const { status, out, err } = await plan(cwd, ['render', ...args, '-t', 'md', '-o', 'in/'])
    return [status, out.split('\n').slice(0, -1), err]
  }

  test.each([
    [['.'], ['in/2026/q1/kh.md', 'in/2026/q2/kh.md', 'in/kh.md']],
    [['2026/'], ['in/q1/kh.md', 'in/q2/kh.md']],
    [['2026/*/*.yaml'], ['in/q1/kh.md', 'in/q2/kh.md']],
    [['2026/q1/kh.plan.yaml'], ['in/kh.md']],
    // The folder that holds more says the place, in whatever order.
    [
      ['2026', '2026/q1', '2026/q2/kh.plan.yaml'],
      ['in/q1/kh.md', 'in/q2/kh.md'],
    ],
    [
      ['2026/q2/kh.plan.yaml', '2026/q1', '2026'],
      ['in/q1/kh.md', 'in/q2/kh.md'],
    ],
  ])('%j keep their place below the folder that was named', async (args, expected) => {
    const cwd = workFolder(files)
    expect(await printed(cwd, ...args)).toEqual([0, expected, ''])
    for (const path of expected) expect(existsSync(join(cwd, path))).toBe(true)
  })

  test('a pattern whose folder is spelt otherwise on the disk', async () => {
    const cwd = workFolder({ [`${'kế'.normalize('NFD')}/q1/kh.plan.yaml`]: good })
    expect(await printed(cwd, `${'kế'.normalize('NFC')}/*/*.yaml`)).toEqual([0, ['in/q1/kh.md'], ''])
  })

  test('that would still meet are refused, and no others', async () => {
    const cwd = workFolder({ ...files, '2026/q2/b.plan.yaml': good })
    const [status, out, err] = await printed(cwd, '2026/q1/kh.plan.yaml', '2026/q2/kh.plan.yaml', '2026/q2/b.plan.yaml')
    expect([status, out]).toEqual([2, ['in/b.md']])
    expect(err).toBe(
      'plan: «2026/q1/kh.plan.yaml», «2026/q2/kh.plan.yaml» cùng cho kết quả «in/kh.md» nên không ghi tệp nào trong số đó; hãy nêu thư mục chung của chúng (kết quả giữ đúng chỗ trong thư mục ấy), hoặc chạy riêng từng tệp với -o khác nhau.\n',
    )
    const english = await plan(cwd, ['render', 'kh.plan.yaml', '2026/q1/kh.plan.yaml', '-o', 'in/', '--lang', 'en'])
    expect(english).toMatchObject({ status: 2, out: '', err: expect.stringContaining('would all be written to “in/kh.docx”') })
  })

  test('a link in the output folder that leads out is not followed', async () => {
    const outside = workFolder()
    const cwd = workFolder({ ...files, 'in/': '' })
    symlinkSync(outside, join(cwd, 'in/2026'))
    const [status, out, err] = await printed(cwd, '.')
    expect([status, out]).toEqual([2, ['in/kh.md']])
    expect(err).toContain('in/2026/q1')
    expect(readdirSync(outside)).toEqual([])
  })
})

test('-o is a file, its ending says the format; - is stdout', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good })
  expect((await plan(cwd, ['render', 'a.plan.yaml', '-o', 'ban-in.md'])).out).toBe('ban-in.md\n')
  const markdown = readFileSync(join(cwd, 'ban-in.md'), 'utf8')
  expect(markdown).toContain('KẾ HOẠCH')
  expect((await plan(cwd, ['render', 'a.plan.yaml', '-t', 'md', '-o', '-'])).out).toBe(markdown)
  expect((await plan(cwd, ['render', '-', '-t', 'md', '-o', '-'], { stdin: good })).out).toBe(markdown)
  const { outBytes } = await plan(cwd, ['render', 'a.plan.yaml', '-o', '-'])
  expect([...outBytes.subarray(0, 4)]).toEqual(zip)
})

test('the same plan gives the same bytes at any time; SOURCE_DATE_EPOCH is what may change them', async () => {
  const dated = good.replace('# ngay_ban_hanh:', 'ngay_ban_hanh:').replace('# so: 15  ', 'so: 15  ')
  const cwd = workFolder({ 'a.plan.yaml': dated })
  const bytes = async (world: Parameters<typeof plan>[2]) =>
    (await plan(cwd, ['render', 'a.plan.yaml', '-o', '-'], world)).outBytes
  const first = await bytes({ now: () => new Date(2026, 0, 1) })
  expect(first.length).toBeGreaterThan(1000)
  expect(await bytes({ now: () => new Date(2031, 5, 5) })).toEqual(first)
  const fixed = { env: { SOURCE_DATE_EPOCH: '1790000000' } }
  expect(await bytes(fixed)).not.toEqual(first)
  expect(await bytes(fixed)).toEqual(await bytes(fixed))
  const bad = await plan(cwd, ['render', 'a.plan.yaml'], { env: { SOURCE_DATE_EPOCH: 'today' } })
  expect(bad).toMatchObject({ status: 2, out: '' })
  expect(bad.err).toContain('SOURCE_DATE_EPOCH')
})

test('a plan with errors is not printed: findings on stderr, 1, and the others are still done', async () => {
  const cwd = workFolder({ 'a.plan.yaml': wrong, 'b.plan.yaml': good })
  const { status, out, err } = await plan(cwd, ['render', 'a.plan.yaml', 'b.plan.yaml'])
  expect([status, out]).toEqual([1, 'b.docx\n'])
  expect(err).toMatch(/a\.plan\.yaml:\d+:1 {2}lỗi/)
  expect(err).toContain('plan: «a.plan.yaml» còn 1 lỗi nên chưa in.')
  expect(existsSync(join(cwd, 'a.docx'))).toBe(false)
})

test('-q, which looks for errors only, refuses what is refused without it: what settings make an error, and a comment without use', async () => {
  const spaced = good.replace('Lập đủ hồ sơ công việc,', 'Lập đủ hồ sơ công việc ,')
  const cwd = workFolder({ 'a.plan.yaml': spaced, 'plan.config.yaml': 'quy_tac: {LV004: loi}\n' })
  const told = await plan(cwd, ['render', 'a.plan.yaml', '-q'])
  expect(told).toMatchObject({ status: 1, out: '' })
  expect(told.err).toContain('LV004')
  const unused = `# plan-ignore LV004: câu dẫn\n${good}`
  const other = workFolder({ 'a.plan.yaml': unused, 'plan.config.yaml': 'quy_tac: {BQ002: loi}\n' })
  expect((await plan(other, ['render', 'a.plan.yaml', '-q'])).err).toContain('BQ002')
  const plain = workFolder({ 'a.plan.yaml': unused })
  expect(await plan(plain, ['render', 'a.plan.yaml', '-q'])).toMatchObject({ status: 0, out: '', err: '' })
})

test('--force prints it as a draft, without number and date', async () => {
  const numbered = wrong.replace('# so: 15  ', 'so: 15  ')
  const cwd = workFolder({ 'a.plan.yaml': numbered })
  const { status, out, err } = await plan(cwd, ['render', 'a.plan.yaml', '--force', '-t', 'md'])
  expect([status, out]).toEqual([0, 'a.md\n'])
  expect(err).toMatch(/^a\.plan\.yaml:\d+:1 {2}lỗi .*\n +\|\n\d+ \| la_lam: 1\n/)
  expect(err.trim().split('\n').at(-1)).toBe(
    'plan: Đã in như một bản dự thảo vì có --force; những chỗ nêu trên có thể không có trong bản in.',
  )
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).not.toContain('15/KH')
})

test('--force says that it has printed only when it has', async () => {
  const cwd = workFolder({ 'a.plan.yaml': wrong, 'a.md/': '' })
  const { status, err } = await plan(cwd, ['render', 'a.plan.yaml', '--force', '-t', 'md'])
  expect(status).toBe(2)
  expect(err).not.toContain('Đã in')
  expect((await plan(workFolder({ 'a.plan.yaml': good }), ['render', 'a.plan.yaml', '--force'])).err).toBe('')
})

test('what is no plan at all is not printed even with --force', async () => {
  const cwd = workFolder({ 'a.plan.yaml': 'trich_yeu: "chưa đóng\n' })
  const { status, out, err } = await plan(cwd, ['render', 'a.plan.yaml', '--force'])
  expect([status, out]).toEqual([1, ''])
  expect(err).toContain('kể cả với --force')
  expect(existsSync(join(cwd, 'a.docx'))).toBe(false)
})

test('--final refuses what lacks number and date', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good })
  expect((await plan(cwd, ['render', 'a.plan.yaml', '--final'])).status).toBe(1)
  expect(readdirSync(cwd)).toEqual(['a.plan.yaml'])
})

test('a template of the user makes text; its name or -t says the ending', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good, 'my.hbs': 'chào', 'trang.html.hbs': '<p>', 'bad.hbs': 'a\n{{khong_co}}\n' })
  expect((await plan(cwd, ['render', 'a.plan.yaml', '--template', 'my.hbs'])).out).toBe('a.txt\n')
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('chào')
  expect((await plan(cwd, ['render', 'a.plan.yaml', '--template', 'my.hbs', '-t', 'md'])).out).toBe('a.md\n')
  expect((await plan(cwd, ['render', 'a.plan.yaml', '--template', 'trang.html.hbs'])).out).toBe('a.html\n')
  const bad = await plan(cwd, ['render', 'a.plan.yaml', '--template', 'bad.hbs', '-o', 'bad.txt'])
  expect([bad.status, bad.out]).toEqual([2, ''])
  expect(bad.err).toMatch(/bad\.hbs.*2.*khong_co/)
  expect(existsSync(join(cwd, 'bad.txt'))).toBe(false)
  const inEn = await plan(cwd, ['render', 'a.plan.yaml', '--template', 'bad.hbs', '-o', '-', '--lang', 'en'])
  expect(inEn.err).toMatch(/^plan: Template bad\.hbs, line 2, column 3: “khong_co” is not in the data/)
})

test('a name after -o that says nothing known is taken where -t or a template says what to make', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good, 'my.hbs': 'chào', 'in.docx/': '', 'in.txt/': '' })
  const printed = async (...argv: string[]) => (await plan(cwd, ['render', 'a.plan.yaml', ...argv])).out
  const isZip = (name: string) => readFileSync(join(cwd, name)).subarray(0, 2).toString() === 'PK'
  expect(await printed('-t', 'md', '-o', 'x.txt')).toBe('x.txt\n')
  expect(isZip('x.txt')).toBe(false)
  expect(await printed('--template', 'my.hbs', '-o', 'x.html')).toBe('x.html\n')
  expect(await printed('-t', 'docx', '-o', 'y.DOCX')).toBe('y.DOCX\n')
  // No ending: a dot may stand in a name.
  for (const name of ['ban-in', 'KH số 5. Số hóa', 'KH-05.2026']) {
    expect(await printed('-o', name)).toBe(`${name}\n`)
    expect(isZip(name)).toBe(true)
  }
  // A folder's name says nothing.
  expect(await printed('-t', 'md', '-o', 'in.docx')).toBe('in.docx/a.md\n')
  expect(await printed('-o', 'in.txt')).toBe('in.txt/a.docx\n')
})

test('a folder that is named as one is made, with those above it; one that stands in the way of a file is told', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good, 'b.plan.yaml': good, tep: '' })
  const { status, out } = await plan(cwd, ['render', '.', '-o', 'ban-in/2026/'])
  expect([status, out]).toEqual([0, 'ban-in/2026/a.docx\nban-in/2026/b.docx\n'])
  const { status: refused, err } = await plan(cwd, ['render', 'a.plan.yaml', '-o', 'tep/'])
  expect([refused, err]).toEqual([2, expect.stringContaining('Không ghi được «tep»')])
  expect(readFileSync(join(cwd, 'tep'), 'utf8')).toBe('')
})

test.each([
  [['no.plan.yaml'], 'Không tìm thấy «no.plan.yaml».'],
  [['no.plan.yaml', '-o', '-'], 'Không tìm thấy «no.plan.yaml».'],
  [['a.plan.yaml', '-o', 'no/x.docx'], 'Thư mục đích «no» chưa có'],
  [['a.plan.yaml', '-o', 'a.plan.yaml/x.docx'], 'Thư mục đích «a.plan.yaml» chưa có'],
  [['dir.plan.yaml'], 'Không ghi được «dir.docx»: ở đó đã có một thư mục cùng tên.'],
  [['a.plan.yaml', '-o', 'a.plan.yaml'], 'Tệp kết quả «a.plan.yaml» chính là tệp nguồn'],
  [['a.yaml', '--template', 'x.yaml.hbs'], 'Tệp kết quả «a.yaml» chính là tệp nguồn'],
  [['a.plan.yaml', '-o', 'linked.md'], 'Tệp kết quả «linked.md» chính là tệp nguồn'],
  [['a.plan.yaml', '--template', 'a.html'], 'Tệp kết quả «a.html» chính là tệp nguồn'],
  [['a.plan.yaml', 'a.yaml', '-t', 'md'], '«a.plan.yaml», «a.yaml» cùng cho kết quả «a.md» nên không ghi tệp nào'],
  [['a.plan.yaml', 'a.yaml', '-o', 'x.docx'], 'Có 2 kết quả nhưng -o chỉ nêu một tệp «x.docx»'],
  [['a.plan.yaml', '-t', 'docx,md', '-o', '-'], 'Đầu ra chuẩn (-o -) chỉ nhận một kết quả, lần này có 2.'],
  [['a.plan.yaml', '-t', 'odt'], 'Giá trị «odt» của -t không dùng được; chọn một trong: docx, md, pdf.'],
  [['a.plan.yaml', '-t', 'docx', '--template', 'x.yaml.hbs'], 'Mẫu riêng (--template) chỉ dùng cho kết quả dạng chữ'],
  [['a.plan.yaml', '--template', 'no.hbs'], 'Không tìm thấy «no.hbs».'],
  [['a.plan.yaml', '-t', 'md', '-o', 'x.docx'], '-t md và tên «x.docx» sau -o nêu hai dạng khác nhau; hãy sửa cho khớp.'],
  [['a.plan.yaml', '-t', 'docx', '-o', 'x.PDF'], '-t docx và tên «x.PDF» sau -o nêu hai dạng khác nhau'],
  [['a.plan.yaml', '--template', 'x.yaml.hbs', '-o', 'x.docx'], '--template và tên «x.docx» sau -o nêu hai dạng khác nhau'],
  [
    ['a.plan.yaml', '-o', 'x.txt'],
    'Tên «x.txt» sau -o không cho biết phải in ra dạng nào; hãy thêm -t (một trong: docx, md, pdf)',
  ],
  [['a.plan.yaml', '-o', 'dir.docx/x.doc'], 'Tên «dir.docx/x.doc» sau -o không cho biết phải in ra dạng nào'],
  [['a.plan.yaml', '-o', ''], 'Tùy chọn «-o» thiếu giá trị.'],
  [['a.plan.yaml', '--template', ''], 'Tùy chọn «--template» thiếu giá trị.'],
  [[''], 'Có một tham số để trống'],
  [['-'], 'hãy nêu nơi ghi bằng -o'],
  [['a.plan.yaml', '-t', 'pdf'], 'Muốn in PDF cần có LibreOffice'],
])('plan render %j could not run and writes nothing', async (argv, sentence) => {
  const cwd = workFolder({
    'a.plan.yaml': good,
    'a.yaml': good,
    'dir.plan.yaml': good,
    'dir.docx/': '',
    'x.yaml.hbs': 'x',
    'a.html': 'x',
  })
  symlinkSync(join(cwd, 'a.plan.yaml'), join(cwd, 'linked.md'))
  const before = readdirSync(cwd)
  const { status, out, err } = await plan(cwd, ['render', ...argv], { stdin: good, env: { PATH: '' } })
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain(sentence)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(readdirSync(cwd)).toEqual(before)
  expect(readFileSync(join(cwd, 'a.plan.yaml'), 'utf8')).toBe(good)
})

test('a file that cannot be read does not keep the others from being printed', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good })
  const { status, out, err } = await plan(cwd, ['render', 'no.plan.yaml', 'a.plan.yaml'])
  expect([status, out, err]).toEqual([2, 'a.docx\n', 'plan: Không tìm thấy «no.plan.yaml».\n'])
})

test('DOCX does not go to a terminal', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good })
  const { status, outBytes, err } = await plan(cwd, ['render', 'a.plan.yaml', '-o', '-'], { terminal: { stdout: true } })
  expect([status, outBytes.length]).toEqual([2, 0])
  expect(err).toContain('không in lên màn hình được')
})

test.runIf(existsSync('/dev/full'))('a full disk is one sentence', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good })
  const { status, out, err } = await plan(cwd, ['render', 'a.plan.yaml', '-t', 'md', '-o', '/dev/full'])
  expect([status, out, err]).toEqual([2, '', 'plan: Không ghi được «/dev/full»: đĩa đã đầy.\n'])
  expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true)
})

test('what was there is replaced whole: its mode stays, a link still leads to it', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good, 'real/': '' })
  expect((await plan(cwd, ['render', 'a.plan.yaml', '-o', 'real/old.md'])).status).toBe(0)
  writeFileSync(join(cwd, 'real/old.md'), `${readFileSync(join(cwd, 'real/old.md'), 'utf8')}cũ`)
  chmodSync(join(cwd, 'real/old.md'), 0o640)
  symlinkSync(join(cwd, 'real/old.md'), join(cwd, 'a.md'))
  expect((await plan(cwd, ['render', 'a.plan.yaml', '-t', 'md'])).status).toBe(0)
  expect(lstatSync(join(cwd, 'a.md')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(cwd, 'real/old.md'), 'utf8')).toContain('KẾ HOẠCH')
  expect(readFileSync(join(cwd, 'real/old.md'), 'utf8')).not.toMatch(/cũ$/)
  expect(lstatSync(join(cwd, 'real/old.md')).mode & 0o777).toBe(0o640)
  expect(readdirSync(join(cwd, 'real'))).toEqual(['old.md'])
})

describe('what another program made is not replaced unless it is named', () => {
  const told = (path: string) => `plan: «${path}» đã có và không phải bản do plan in ra`

  test('the Word file that the plan was imported from', async () => {
    const cwd = workFolder({ 'a.plan.yaml': good })
    await plan(cwd, ['render', 'a.plan.yaml'])
    // Word writes the part of its own program when it saves.
    const parts = unzipSync(readFileSync(join(cwd, 'a.docx')))
    const saved = zipSync({ ...parts, 'docProps/app.xml': strToU8('<Properties/>') })
    writeFileSync(join(cwd, 'a.docx'), saved)
    const { status, out, err } = await plan(cwd, ['render', 'a.plan.yaml', '-t', 'docx,md'])
    expect([status, out]).toEqual([2, 'a.md\n'])
    expect(err).toContain(told('a.docx'))
    expect(new Uint8Array(readFileSync(join(cwd, 'a.docx')))).toEqual(saved)
    expect(await plan(cwd, ['render', 'a.plan.yaml', '-o', 'a.docx'])).toMatchObject({ status: 0, out: 'a.docx\n', err: '' })
    expect(await plan(cwd, ['render', 'a.plan.yaml'])).toMatchObject({ status: 0, out: 'a.docx\n', err: '' })
  })

  test('a text, also in a folder of prints', async () => {
    const cwd = workFolder({ 'a.plan.yaml': good, 'b.plan.yaml': good, 'in/a.md': '# Ghi chép\n' })
    const { status, out, err } = await plan(cwd, ['render', '*.plan.yaml', '-t', 'md', '-o', 'in/', '--lang', 'en'])
    expect([status, out]).toEqual([2, 'in/b.md\n'])
    expect(err).toContain('“in/a.md” exists already and was not printed by plan')
    expect(readFileSync(join(cwd, 'in/a.md'), 'utf8')).toBe('# Ghi chép\n')
  })

  test('a text with a centred table of its own', async () => {
    const note = '# Sổ trực\n\n| Ngày | Người |\n| :---: | :---: |\n| **02/11** | Lan |\n'
    const cwd = workFolder({ 'a.plan.yaml': good, 'a.md': note })
    const { status, err } = await plan(cwd, ['render', 'a.plan.yaml', '-t', 'md'])
    expect(status).toBe(2)
    expect(err).toContain(told('a.md'))
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(note)
    expect((await plan(cwd, ['render', 'a.plan.yaml', '-t', 'md', '-o', 'a.md'])).status).toBe(0)
    expect((await plan(cwd, ['render', 'a.plan.yaml', '-t', 'md'])).status).toBe(0)
  })

  test.each([
    ['scanned', '%PDF-1.4 /Producer (Scanner)', 2],
    ['a print, signed', '%PDF-1.7 /Producer<FEFF004C0069006200720065004F00660066006900630065> /ByteRange [0 1 2 3]', 2],
    ['a print', '%PDF-1.7 /Producer<FEFF004C0069006200720065004F00660066006900630065>', 0],
  ])('a PDF: %s', async (_, before, status) => {
    const office =
      '#!/bin/sh\nwhile [ $# -gt 1 ]; do [ "$1" = --outdir ] && out=$2; shift; done\nmkdir -p "$out" && echo new > "$out/source.pdf"\n'
    const cwd = workFolder({ 'a.plan.yaml': good, 'a.pdf': before, 'bin/soffice': office })
    chmodSync(join(cwd, 'bin/soffice'), 0o755)
    const env = { PATH: `${join(cwd, 'bin')}:/usr/bin:/bin` }
    expect((await plan(cwd, ['render', 'a.plan.yaml', '-t', 'pdf'], { env })).status).toBe(status)
    expect(readFileSync(join(cwd, 'a.pdf'), 'utf8')).toBe(status === 0 ? 'new\n' : before)
  })
})

test('Ctrl-C writes nothing and ends with 130', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good })
  expect((await plan(cwd, ['render', 'a.plan.yaml'], { interrupted: AbortSignal.abort() })).status).toBe(130)
  expect(readdirSync(cwd)).toEqual(['a.plan.yaml'])
})

test.runIf(existsSync('/usr/bin/soffice'))(
  'PDF is the DOCX through LibreOffice, with nothing left in between',
  { timeout: 60_000 },
  async () => {
    const cwd = workFolder({ 'a.plan.yaml': good, 'tmp/': '' })
    const { status, out } = await plan(cwd, ['render', 'a.plan.yaml', '-t', 'pdf'], {
      env: { PATH: '/usr/bin:/bin', HOME: cwd, TMPDIR: join(cwd, 'tmp') },
    })
    expect([status, out]).toEqual([0, 'a.pdf\n'])
    expect(readFileSync(join(cwd, 'a.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect(readdirSync(join(cwd, 'tmp')).filter((name) => name.startsWith('ke-hoach-'))).toEqual([])
  },
)

test('an office that makes no file is said to have failed', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good, 'bin/soffice': '#!/bin/sh\nexit 0\n' })
  chmodSync(join(cwd, 'bin/soffice'), 0o755)
  const { status, out, err } = await plan(cwd, ['render', 'a.plan.yaml', '-t', 'pdf'], { env: { PATH: join(cwd, 'bin') } })
  expect([status, out]).toEqual([2, ''])
  expect(err).toContain('LibreOffice không chuyển được «a.plan.yaml» sang PDF')
})
