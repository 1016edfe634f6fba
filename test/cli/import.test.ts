import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { fillStarter, sampleAnswers } from '../../src/cli/starter.ts'
import { printPlan } from '../print-plan.ts'
import { paragraph, wordFile } from '../word/word-file.ts'
import { plan, workFolder } from './fake-io.ts'
import { gitEnv, gitFolder, put } from './git/git-folder.ts'

const yaml = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc)
const { docx } = await printPlan('a.plan.yaml', yaml)
const text = 'KẾ HOẠCH\nSố hóa hồ sơ lưu trữ\n\nI. MỤC ĐÍCH\nĐưa hồ sơ lên hệ thống chung.\n'

const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8')

test('a Word file becomes a plan beside it, which passes and is not written over', async () => {
  const cwd = workFolder({ 'du-thao.docx': docx })
  const { status, out, err } = await plan(cwd, ['import', 'du-thao.docx'])
  expect([status, err]).toEqual([0, ''])
  expect(out).toMatch(/^du-thao\.docx → du-thao\.plan\.yaml\nThể thức: Nhà nước, .*\(chắc chắn\)/)
  expect(out).toMatch(/Đủ \d+ từ của văn bản gốc/)
  expect((await plan(cwd, ['validate', 'du-thao.plan.yaml'])).status).toBe(0)
  // The same again is no harm; another text is.
  expect((await plan(cwd, ['import', 'du-thao.docx'])).status).toBe(0)
  writeFileSync(join(cwd, 'du-thao.plan.yaml'), 'the_thuc: nha_nuoc\n')
  const again = await plan(cwd, ['import', 'du-thao.docx'])
  expect([again.status, again.err]).toEqual([
    2,
    'plan: «du-thao.plan.yaml» đã có và khác bản vừa chuyển nên không ghi đè; thêm --force nếu muốn thay.\n',
  ])
  expect(read(cwd, 'du-thao.plan.yaml')).toBe('the_thuc: nha_nuoc\n')
  expect((await plan(cwd, ['import', 'du-thao.docx', '--force'])).status).toBe(0)
  expect(read(cwd, 'du-thao.plan.yaml')).toContain('trich_yeu:')
})

test.each([
  ['a file', 'x.plan.yaml', 'x.plan.yaml'],
  ['a folder', 'there', 'there/a.plan.yaml'],
  ['a folder that is made', 'new/deep/', 'new/deep/a.plan.yaml'],
])('the plan goes into %s', async (_, out, path) => {
  const cwd = workFolder({ 'a.docx': docx, 'there/': '' })
  expect((await plan(cwd, ['import', 'a.docx', '-o', out])).status).toBe(0)
  expect(read(cwd, path)).toContain('the_thuc: nha_nuoc')
})

test('with -o - the plan is on stdout alone, and the report on stderr', async () => {
  const cwd = workFolder({ 'a.docx': docx })
  const { status, out, err } = await plan(cwd, ['import', 'a.docx', '-o', '-'])
  expect(status).toBe(0)
  expect(out).toMatch(/^(?:#.*\n)*the_thuc: nha_nuoc\n/)
  expect(err).toContain('Thể thức: Nhà nước')
  expect((await plan(cwd, ['validate', '-'], { stdin: out })).status).toBe(0)
  expect((await plan(cwd, ['import', 'a.docx', '-o', '-', '-q'])).err).toBe('')
  const json = await plan(cwd, ['import', 'a.docx', '-o', '-', '-f', 'json'])
  expect(JSON.parse(json.err).files[0].file).toBe('a.docx')
})

test('standard input is read when it is told where to write', async () => {
  const cwd = workFolder()
  expect((await plan(cwd, ['import', '-', '-o', 'x.plan.yaml'], { stdin: docx })).status).toBe(0)
  expect(read(cwd, 'x.plan.yaml')).toContain('trich_yeu:')
  expect(await plan(cwd, ['import', '-'], { stdin: docx })).toMatchObject({
    status: 2,
    err: 'plan: Nội dung đọc từ đầu vào chuẩn không có tên tệp; hãy nêu nơi ghi bằng -o.\n',
  })
})

test('one broken file does not keep the others from coming in', async () => {
  const cwd = workFolder({ 'a.docx': docx, 'b.docx': docx.subarray(0, 2000), 'c.txt': text })
  const { status, out, err } = await plan(cwd, ['import', 'a.docx', 'b.docx', 'c.txt', '-o', 'out/'])
  expect(status).toBe(1)
  expect(out).toContain('b.docx → không đọc được\n  DW001  Tệp Word này hỏng')
  expect(out).toMatch(/\nĐã chuyển 2 tệp, đủ từ, 1 tệp không đọc được\.\n$/)
  expect(err).toBe('plan: «b.docx» chưa chuyển được thành kế hoạch.\n')
  expect(['a', 'b', 'c'].map((name) => existsSync(join(cwd, `out/${name}.plan.yaml`)))).toEqual([true, false, true])
})

test('folders and patterns mean documents, in the order of their names', async () => {
  const cwd = workFolder({ 'in/b10.docx': docx, 'in/b9.docx': docx, 'in/~$b9.docx': 'x', 'in/.c.docx': 'x', 'in/sub/d.md': text })
  const files = async (...paths: readonly string[]) =>
    JSON.parse((await plan(cwd, ['import', ...paths, '-o', 'out/', '--force', '-f', 'json'])).out).files.map(
      ({ file }: { file: string }) => file,
    )
  expect(await files('in')).toEqual(['in/b9.docx', 'in/b10.docx'])
  expect(await files('in/*.docx')).toEqual(['in/b9.docx', 'in/b10.docx'])
  expect(await files('in/**/*.{docx,md}', 'in/b9.docx')).toEqual(['in/b9.docx', 'in/b10.docx', 'in/sub/d.md'])
})

test('in a git work tree folders and patterns mean what git tracks or does not ignore', async () => {
  const cwd = gitFolder({ '.gitignore': 'ban-in.docx\nnhap/\n', 'in/a.docx': docx, 'in/ban-in.docx': docx })
  put(cwd, { 'in/moi.md': text, 'nhap/c.md': text })
  for (const name of ['in/sub/d.docx', 'nhap/c.docx', 'kho-khac/ban-in.docx']) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), docx)
  }
  const run = (...argv: readonly string[]) =>
    plan(cwd, ['import', ...argv, '-o', 'out/', '--force', '-f', 'json'], { env: gitEnv })
  const files = async (...paths: readonly string[]) =>
    JSON.parse((await run(...paths)).out).files.map(({ file }: { file: string }) => file)
  expect(await files('in')).toEqual(['in/a.docx'])
  expect(await files('in/**/*.{docx,md}')).toEqual(['in/a.docx', 'in/moi.md', 'in/sub/d.docx'])
  // Named, or in a folder that is ignored as a whole and named: then it is meant.
  expect(await files('in/ban-in.docx')).toEqual(['in/ban-in.docx'])
  expect(await files('nhap')).toEqual(['nhap/c.docx'])
  const { status, err } = await run('kho-khac')
  expect([status, err]).toEqual([
    2,
    'plan: Thư mục «kho-khac» có 1 tệp Word nhưng Git bỏ qua tất cả (.gitignore); hãy nêu đích danh từng tệp cần nhập.\n',
  ])
  expect((await run('--lang', 'en', 'kho-khac')).err).toContain('has 1 Word file, but git ignores all of them')
})

test.each([
  [
    'front matter',
    `---\nthe_thuc: nha_nuoc\nco_quan: x\nnoi_dung: y\n---\n\n# KẾ HOẠCH\n\nI. MỤC ĐÍCH\n\nĐưa hồ sơ lên hệ thống chung.\n`,
  ],
  ['a line of prose', `the_thuc: là khóa đầu tiên của tệp.\n\n${text}`],
  ['a plan shown in prose', `${text}\n\`\`\`yaml\n${yaml}\n\`\`\`\n`],
])('a document that only has keys of a plan is no plan: %s', async (_, document) => {
  const cwd = workFolder({ 'moi.md': document })
  expect((await plan(cwd, ['import', 'moi.md'])).err).not.toContain('đã là kế hoạch')
  expect(read(cwd, 'moi.plan.yaml')).toContain('Đưa hồ sơ lên hệ thống chung.')
})

test('the report shows number and symbol as each system writes them', async () => {
  const party =
    'ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY XÃ HÒA PHÚ\n*\nSố 45-KH/ĐU\nHòa Phú, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\nkiểm tra chuyên đề năm 2026\n-----\n'
  const state =
    'ỦY BAN NHÂN DÂN XÃ HÒA PHÚ\nSố: 45/KH-UBND\nHòa Phú, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\nkiểm tra chuyên đề năm 2026\n'
  const cwd = workFolder({ 'dang.txt': party, 'nha-nuoc.txt': state })
  const { out } = await plan(cwd, ['import', 'dang.txt', 'nha-nuoc.txt'])
  expect(out.match(/Nhận ra: số [^,]*/g)).toEqual(['Nhận ra: số 45-KH/ĐU', 'Nhận ra: số 45/KH-UBND'])
})

test('into a folder: what a pattern found keeps its place below it, and what would collide keeps nothing else back', async () => {
  const files = { 'q1/a.docx': docx, 'q2/a.docx': docx, 'q2/b.docx': docx, 'q2/b.txt': text }
  const cwd = workFolder(files)
  const { status, err } = await plan(cwd, ['import', '**/*.{docx,txt}', '-o', 'moi/'])
  expect([status, err]).toEqual([
    2,
    expect.stringContaining('plan: «q2/b.docx», «q2/b.txt» cùng cho kết quả «moi/q2/b.plan.yaml»'),
  ])
  expect(readdirSync(join(cwd, 'moi'), { recursive: true }).sort()).toEqual(['q1', 'q1/a.plan.yaml', 'q2', 'q2/a.plan.yaml'])
  await plan(cwd, ['import', 'q1', 'q2/a.docx', '-o', 'phang/'])
  expect(existsSync(join(cwd, 'phang'))).toBe(false)
  await plan(cwd, ['import', 'q1', '-o', 'phang/'])
  expect(readdirSync(join(cwd, 'phang'))).toEqual(['a.plan.yaml'])
})

test.each([
  [['no.docx'], 'Không tìm thấy «no.docx».'],
  [[''], 'Có một tham số để trống; hãy nêu tên tệp hoặc thư mục.'],
  [['empty'], 'Thư mục «empty» không có tệp Word (.docx) nào.'],
  [['x*.docx'], 'Không có tệp .docx, .md hay .txt nào khớp với «x*.docx».'],
  [['a.docx', 'a.txt'], '«a.docx», «a.txt» cùng cho kết quả «a.plan.yaml» nên không ghi tệp nào trong số đó; hãy chạy riêng'],
  [['a.docx', 'a.txt', '-o', '-'], 'Đầu ra chuẩn (-o -) chỉ nhận một kết quả, lần này có 2.'],
  [['a.docx', 'a.txt', '-o', 'x'], 'Có 2 kết quả nhưng -o chỉ nêu một tệp «x»; hãy nêu một thư mục (tên kết thúc bằng dấu /).'],
  [['a.docx', '-o', ''], 'Tùy chọn «-o» thiếu giá trị.'],
  [['a.docx', '-o', 'a.docx'], 'Tệp kết quả «a.docx» chính là tệp nguồn; hãy chọn tên khác.'],
  [['a.docx', '-o', 'no/x.plan.yaml'], 'Không ghi được «no/x.plan.yaml»: thư mục đích chưa có.'],
  [['a.docx', '-o', 'k.txt/'], 'Không ghi được «k.txt»: ở đó đã có một tệp, không phải thư mục.'],
  [['a.docx', '--the-thuc', 'x'], 'Giá trị «x» của --the-thuc không dùng được; chọn một trong: nha_nuoc'],
  [['a.docx', '-f', 'xml'], 'Giá trị «xml» của -f không dùng được; chọn một trong: pretty, json.'],
  [['a.docx', '-f', 'json', '-f', 'pretty'], 'Chỉ một báo cáo in được ra màn hình'],
  [['k.plan.yaml'], '«k.plan.yaml» đã là kế hoạch YAML, không cần chuyển'],
  [['la.yaml'], '«la.yaml» là tệp YAML, không phải tệp Word, Markdown hay văn bản thường nên không chuyển.'],
  [['k.txt'], '«k.txt» đã là kế hoạch YAML, không cần chuyển'],
  [['w.txt'], '«w.txt» đã là kế hoạch YAML, không cần chuyển'],
])('import %j is refused with a sentence', async (args, sentence) => {
  const cwd = workFolder({
    'a.docx': docx,
    'a.txt': text,
    'k.plan.yaml': yaml,
    'k.txt': yaml,
    'la.yaml': 'services: {}\n',
    'w.txt': `\uFEFF---\n${yaml}`.replaceAll('\n', '\r\n'),
    'empty/': '',
  })
  const { status, err } = await plan(cwd, ['import', ...args])
  expect([status, err.split('\n')[0]]).toEqual([2, expect.stringContaining(`plan: ${sentence}`)])
  expect(existsSync(join(cwd, 'a.plan.yaml'))).toBe(false)
})

test.each([
  ['a.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0', 'Tệp này là Word đời cũ (.doc)'],
  ['a.rtf', '{\\rtf1 Kế hoạch}', 'Tệp này là văn bản RTF'],
  ['a.pdf', '%PDF-1.4\n', 'Tệp này là PDF'],
  ['a.html', '<!DOCTYPE html><p>Kế hoạch</p>', 'Tệp này là trang web'],
  ['a.docx', 'Kế hoạch', 'Tệp này là văn bản thuần'],
  ['b.docx', '%PDF-1.4\n', 'Tệp này là PDF'],
])('%s that is no Word file says what it is and how it can be read', async (name, content, sentence) => {
  const bytes = name === 'a.doc' ? Buffer.from(content, 'latin1') : content
  const { status, out } = await plan(workFolder({ [name]: bytes }), ['import', name])
  expect(status).toBe(1)
  expect(out).toContain(`${name} → không đọc được\n  DW019  ${sentence}`)
})

test('what was lost is told, warned of in the plan, and ends with 1', async () => {
  // Four national titles: a plan prints one, so that the words of the others have no place in it.
  const title = paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  const body = `${title}${title.repeat(3)}${paragraph('KẾ HOẠCH')}${paragraph('Số hóa hồ sơ')}`
  const cwd = workFolder({ 'a.docx': wordFile({ body }) })
  const { status, out, err } = await plan(cwd, ['import', 'a.docx'])
  expect(status).toBe(1)
  expect(out).toContain('NV001')
  expect(err).toContain('«a.plan.yaml» chưa khớp từng từ với văn bản gốc')
  expect(read(cwd, 'a.plan.yaml')).toMatch(/^# Có \d+ từ của văn bản gốc chưa vào kế hoạch/)
})

test('the report in JSON keeps its shape, and speaks the language of the run', async () => {
  const cwd = workFolder({ 'a.docx': docx, 'b.txt': text })
  const { status, out } = await plan(cwd, ['import', 'a.docx', 'b.txt', '-o', 'out/', '-f', 'json', '-f', 'pretty=report.txt'])
  expect(status).toBe(0)
  const { version, files } = JSON.parse(out)
  expect(version).toBe(1)
  const [word, plain] = files
  expect(Object.keys(word)).toEqual([
    'file',
    'output',
    'complete',
    'family',
    'profile',
    'certainty',
    'evidence',
    'recognised',
    'words',
    'setAside',
    'missing',
    'findings',
  ])
  expect(word).toMatchObject({
    file: 'a.docx',
    output: 'out/a.plan.yaml',
    complete: true,
    family: 'nha_nuoc',
    profile: 'nd30',
    certainty: 'certain',
    missing: [],
  })
  expect(word.evidence[0]).toEqual({
    family: 'nha_nuoc',
    kind: expect.any(String),
    text: expect.any(String),
    weight: expect.any(Number),
    line: expect.any(Number),
    column: expect.any(Number),
  })
  expect(plain.words).toEqual({ source: text.trim().split(/\s+/).length, aside: 0 })
  expect(plain.findings[0]).toMatchObject({ code: 'NV010', name: 'dau-van-ban-thieu', severity: 'warning', line: 1, column: 1 })
  expect(read(cwd, 'report.txt')).toContain('Thể thức: Nhà nước')
  const english = await plan(cwd, ['import', 'b.txt', '-o', 'out/', '--lang', 'en'])
  expect(english.out).toContain('Form: ')
  expect(english.out).toContain('Look at:\n  line 1  NV010  ')
  // The plan is Vietnamese, and so are the comments in it: it is the same plan.
  expect(english.status).toBe(0)
})

test('the family that the reader names is taken', async () => {
  const cwd = workFolder({ 'b.txt': text })
  const { out } = await plan(cwd, ['import', 'b.txt', '--the-thuc', 'doan'])
  expect(out).toContain('Thể thức: Đoàn Thanh niên')
  expect(out).toContain('(theo --the-thuc)')
  expect(read(cwd, 'b.plan.yaml')).toContain('the_thuc: doan')
})

test('-q says nothing of what went well, -v tells each file', async () => {
  const cwd = workFolder({ 'a.docx': docx })
  expect(await plan(cwd, ['import', 'a.docx', '-q'])).toMatchObject({ status: 0, out: '', err: '' })
  expect((await plan(cwd, ['import', 'a.docx', '-v'])).err).toMatch(/^a\.docx: NĐ 30\/2020\/NĐ-CP, \d+ phát hiện\n$/)
})

test('a Word file that render is given is sent to import', async () => {
  const { status, err } = await plan(workFolder({ 'a.docx': docx }), ['render', 'a.docx'])
  expect([status, err]).toEqual([
    2,
    'plan: «a.docx» là tệp Word; hãy chuyển thành kế hoạch YAML trước, bằng: plan import a.docx, rồi dùng lệnh này với tệp YAML đó.\n',
  ])
})

test('without LibreOffice --via-libreoffice says what is missing', async () => {
  const { status, err } = await plan(workFolder({ 'a.rtf': '{\\rtf1 a}' }), ['import', 'a.rtf', '--via-libreoffice'])
  expect([status, err]).toEqual([2, expect.stringContaining('Muốn chuyển «a.rtf» cần có LibreOffice')])
})

const hasOffice = (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, 'soffice')))
// LibreOffice is no part of what `npm install` brings.
test.skipIf(!hasOffice)('an RTF file comes in through LibreOffice', { timeout: 120_000 }, async () => {
  const rtf = '{\\rtf1\\ansi K\\u7870? HO\\u7840?CH\\par I. M\\u7908?C \\u272?\\u205?CH\\par S\\u7889? h\\u243?a.\\par}'
  const cwd = workFolder({ 'a.rtf': rtf })
  const env = { PATH: process.env.PATH, HOME: cwd }
  expect((await plan(cwd, ['import', 'a.rtf', '--via-libreoffice'], { env })).status).toBe(0)
  expect(read(cwd, 'a.plan.yaml').normalize('NFC')).toContain('Số hóa.')
})
