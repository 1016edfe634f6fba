import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { fillStarter, sampleAnswers } from '../../src/cli/starter.ts'
import { printPlan } from '../print-plan.ts'
import { sarifCheck } from '../report/sarif-check.ts'
import { paragraph, wordFile } from '../word/word-file.ts'
import { plan, workFolder } from './fake-io.ts'

const yaml = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc)
const { docx } = await printPlan('a.plan.yaml', yaml)
/** The top margin is 10 mm (NĐ 30/2020, Phụ lục I, Phần I, I.3: 20 to 25 mm). */
const narrow = withDocument((xml) => xml.replaceAll(/w:top="\d+"( w:right="\d+" w:bottom)/g, 'w:top="567"$1'))
const letter = wordFile({ body: paragraph('Kính gửi: Văn phòng Sở') + paragraph('Phòng gửi danh mục hồ sơ.') })

function withDocument(change: (xml: string) => string): Uint8Array {
  const entries = unzipSync(docx)
  const xml = strFromU8(entries['word/document.xml'] ?? new Uint8Array())
  const changed = change(xml)
  if (changed === xml) throw new Error('the Word file is as it was')
  return zipSync({ ...entries, 'word/document.xml': strToU8(changed) })
}

interface Told {
  readonly code: string
  readonly path: string
  readonly file: string
  readonly line: number
  readonly excerpt?: string
  readonly page?: number
}
const findings = (out: string): readonly Told[] => JSON.parse(out).findings

/** What no Word file shows is said of each call that judges one, and is no finding. */
const open = 'Chưa đánh giá được: chữ ký, chữ ký số và con dấu; '
const openLine = /\nChưa đánh giá được: [^\n]+\n$/

test('a Word file that was printed by render has nothing to put right', async () => {
  const cwd = workFolder({ 'a.docx': docx })
  expect(await plan(cwd, ['validate', 'a.docx'])).toMatchObject({
    status: 0,
    out: expect.stringMatching(/^Đã kiểm tra 1 tệp: đạt, không có gì phải sửa\.\nChưa đánh giá được: [^\n]+\n$/),
    err: '',
  })
  // Neither right nor wrong, it fails nothing.
  expect((await plan(cwd, ['validate', 'a.docx', '--max-warnings', '0'])).status).toBe(0)
  expect((await plan(cwd, ['validate', 'a.docx', '-v'])).err.split('\n')[0]).toBe('a.docx: NĐ 30/2020/NĐ-CP, 0 phát hiện')
})

test('a wrong form ends with 1, with its place, its value and its provision', async () => {
  const cwd = workFolder({ 'a.docx': narrow })
  const { status, out } = await plan(cwd, ['validate', 'a.docx'])
  expect(status).toBe(1)
  expect(out).toMatch(/^a\.docx:1:1 {2}lỗi {2}TB032 le-trang\n/)
  expect(out).toContain('Lề trên đang là 10')
  expect(out).toContain('= khổ giấy và lề (phần 1)    NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3')
  const english = await plan(cwd, ['validate', 'a.docx', '--lang', 'en'])
  expect(english.out).toContain('paper and margins (section 1)')
})

test('codes of the form can be chosen and left out', async () => {
  const cwd = workFolder({ 'a.docx': narrow })
  const codes = async (...args: readonly string[]) =>
    findings((await plan(cwd, ['validate', 'a.docx', '-f', 'json', ...args])).out).map(({ code }) => code)
  expect(await codes()).toContain('TB032')
  expect(await codes('--only', 'TB032')).toEqual(['TB032'])
  expect(await codes('--only', 'TB')).toContain('TB032')
  expect(await codes('--only', 'LV')).not.toContain('TB032')
  expect(await codes('--skip', 'le-trang')).not.toContain('TB032')
  expect((await plan(cwd, ['validate', 'a.docx', '--skip', 'TB'])).status).toBe(0)
})

test('in a folder Word files are judged, but for copies of a plan beside them, files that are open, and what is no plan', async () => {
  const cwd = workFolder({
    'a.plan.yaml': yaml,
    'a.docx': narrow,
    'sub/b.docx': narrow,
    'sub/~$b.docx': 'x',
    'sub/thư.docx': letter,
  })
  const { status, out, err } = await plan(cwd, ['validate', '-f', 'json'])
  expect(status).toBe(1)
  expect(JSON.parse(out).files).toEqual(['a.plan.yaml', 'sub/b.docx'])
  // What was printed and changed is told: nobody looked at it.
  expect(err).toMatch(/^Không xét tệp Word «a\.docx»: [^\n]+\nĐã bỏ qua 1 tệp Word không phải là kế hoạch\.\n$/)
  // Who names a file wants it judged.
  expect(JSON.parse((await plan(cwd, ['validate', 'a.docx', 'sub/thư.docx', '-f', 'json'])).out).files).toEqual([
    'a.docx',
    'sub/thư.docx',
  ])
  expect(JSON.parse((await plan(cwd, ['validate', '**/*.docx', '-f', 'json'])).out).files).toEqual(['a.docx', 'sub/b.docx'])
})

test('standard input may be a Word file', async () => {
  const { status, out } = await plan(workFolder(), ['validate', '-', '-f', 'concise'], { stdin: narrow })
  expect(status).toBe(1)
  expect(out).toMatch(/^<stdin>:1:1 \(khổ giấy và lề \(phần 1\)\): lỗi TB032 le-trang: /)
})

test.each([
  ['a.docx', 'Kế hoạch', 'DW019'],
  ['a.docx', '%PDF-1.4\n', 'DW019'],
  ['a.docx', docx.subarray(0, 3000), 'DW001'],
])('%s that cannot be read is an error of its own, whatever its folder (%#)', async (name, content, code) => {
  const cwd = workFolder({ [name]: content })
  for (const path of [name, '.']) {
    const { status, out } = await plan(cwd, ['validate', path, '-f', 'json'])
    expect([status, findings(out).map((finding) => finding.code)]).toEqual([1, [code]])
  }
})

test.each(['a.doc', 'a.odt', 'a.rtf', 'a.pdf'])('%s is sent to Word or to import', async (name) => {
  const { status, err } = await plan(workFolder({ [name]: 'x' }), ['validate', name])
  expect([status, err]).toEqual([2, expect.stringContaining(`plan import --via-libreoffice ${name}`)])
})

test('a Word file is not repaired in place, and says how it can be', async () => {
  const cwd = workFolder({ 'a.docx': narrow })
  const { status, err } = await plan(cwd, ['validate', 'a.docx', '--fix'])
  expect(status).toBe(1)
  expect(err).toContain('«a.docx» là tệp Word nên không tự sửa')
  expect(readFileSync(join(cwd, 'a.docx')).equals(narrow)).toBe(true)
})

test('old findings of Word files can be kept in a baseline', async () => {
  const cwd = workFolder({ 'a.docx': narrow })
  expect((await plan(cwd, ['validate', '--update-baseline'])).status).toBe(0)
  expect(JSON.parse(readFileSync(join(cwd, 'plan.baseline.json'), 'utf8')).files['a.docx'][0]).toMatchObject({ code: 'TB032' })
  const { status, out, err } = await plan(cwd, ['validate'])
  expect([status, out.replace(openLine, '\n')]).toEqual([0, 'Đã kiểm tra 1 tệp: không có phát hiện mới.\n'])
  expect(err).toContain('Bỏ qua ')
})

test('every machine report tells the place and the words', async () => {
  const cwd = workFolder({ 'kế hoạch.docx': narrow })
  const report = async (name: string) => (await plan(cwd, ['validate', '-f', name, '--only', 'TB032'])).out
  const [first] = findings(await report('json'))
  expect(first).toMatchObject({ file: 'kế hoạch.docx', line: 1, path: 'trang/1' })
  // Paper and margins are the section's: the words of its first paragraph are not what is wrong.
  expect(first).not.toHaveProperty('excerpt')
  const sarif = JSON.parse(await report('sarif'))
  expect(sarifCheck()(sarif)).toEqual([])
  expect(sarif.runs[0].results[0].locations[0]).toMatchObject({
    logicalLocations: [{ fullyQualifiedName: 'trang/1' }],
    message: { text: expect.stringContaining('khổ giấy và lề (phần 1)') },
  })
  expect(await report('github')).toMatch(/^::error file=kế hoạch\.docx,line=1,.*\[khổ giấy và lề \(phần 1\)/)
  expect(JSON.parse(await report('gitlab'))[0]).toMatchObject({ location: { path: 'kế hoạch.docx' } })
  expect(await report('junit')).toContain('file="kế hoạch.docx"')
})

test('every report says what no Word file shows, and none says it of a plan in YAML', async () => {
  const cwd = workFolder({ 'a.docx': docx, 'b.plan.yaml': yaml })
  const report = async (name: string) => plan(cwd, ['validate', 'a.docx', 'b.plan.yaml', '-f', name])
  const json = JSON.parse((await report('json')).out)
  expect(json).toMatchObject({
    findings: [],
    notAssessed: [
      { file: 'a.docx', matters: ['signature', 'place', 'register', 'competence'], message: expect.stringContaining(open) },
    ],
  })
  const sarif = JSON.parse((await report('sarif')).out)
  expect(sarifCheck()(sarif)).toEqual([])
  expect(sarif.runs[0]).toMatchObject({
    results: [],
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [{ level: 'note', message: { text: expect.stringContaining(open) } }],
      },
    ],
  })
  expect((await report('github')).out).toContain(`::notice title=TB190 chua-danh-gia-duoc::${open}`)
  expect((await report('junit')).out).toContain(`<system-out>${open}`)
  expect((await report('concise')).err).toContain(open)
  expect((await plan(cwd, ['validate', 'b.plan.yaml'])).out).not.toContain(open)
})

test('--render without LibreOffice says so and tells paragraphs', async () => {
  const { status, err } = await plan(workFolder({ 'a.docx': narrow }), ['validate', '--render'])
  expect([status, err]).toEqual([1, expect.stringContaining('cần có LibreOffice (lệnh soffice) và pdftotext')])
})

const onPath = (name: string) => (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, name)))
// LibreOffice and pdftotext are no part of what `npm install` brings.
test.skipIf(!onPath('soffice') || !onPath('pdftotext'))('--render tells the page', { timeout: 120_000 }, async () => {
  const cwd = workFolder({ 'a.docx': narrow })
  const env = { PATH: process.env.PATH, HOME: cwd }
  const { out } = await plan(cwd, ['validate', '--render', '-f', 'json', '--only', 'TB032'], { env })
  expect(findings(out).map(({ page }) => page)).toEqual([1])
})
