import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
// Loaded before the first test, whose time it would take.
import '../../src/cli/checking.ts'
import '../../src/cli/commands/register/register-command.ts'
import { sampleText } from '../rules/sample-plans.ts'
import { plan, workFolder } from './fake-io.ts'

type Changes = Partial<Parameters<typeof sampleText>[0]>
const text = (yaml: string, more: Changes = {}) => sampleText({ yaml, ...more }).text

const files = {
  'noi-vu/15.plan.yaml': text('so: 15\nngay_ban_hanh: 2026-10-05'),
  'noi-vu/17.plan.yaml': text('so: 17\nngay_ban_hanh: 2026-10-20\ntrich_yeu: Kiểm tra công tác văn thư năm 2027'),
  'noi-vu/cu.plan.yaml': text('so: "03"\nngay_ban_hanh: 2025-02-10\ntrich_yeu: Cải cách hành chính năm 2025'),
  'noi-vu/nhap.plan.yaml': text('trich_yeu: Tiết kiệm điện năm 2027', { without: ['so', 'ngay_ban_hanh'] }),
  'tinh-uy/02.plan.yaml': text('so: "02"\nngay_ban_hanh: 2026-01-12', { base: 'dang' }),
}
const twice = { ...files, 'noi-vu/15b.plan.yaml': text('so: 15\nngay_ban_hanh: 2026-10-12\ntrich_yeu: Trồng cây năm 2027') }

describe('plan register', () => {
  test('shows each series with its next number, drafts apart', async () => {
    const { status, out, err } = await plan(workFolder(files), ['register'])
    expect(status).toBe(0)
    const headings = out.split('\n').filter((line) => / \(\d+\)$/.test(line))
    expect(headings).toEqual([
      'Sở Nội vụ (nhà nước), KH-SNV, năm 2025 (1)',
      'Sở Nội vụ (nhà nước), KH-SNV, năm 2026; số tiếp theo: 18/KH-SNV (2)',
      'Tỉnh ủy Sơn Hà (Đảng), KH/TU, 2026 (chưa khai nhiệm kỳ); số tiếp theo: 03-KH/TU (1)',
      'Chưa có số, ngày (1)',
    ])
    expect(
      out
        .split('\n')
        .find((line) => line.startsWith('17'))
        ?.split(/ {2,}/),
    ).toEqual(['17', '20/10/2026', 'Kiểm tra công tác văn thư năm 2027', 'Nguyễn Văn An', 'đã ban hành', 'noi-vu/17.plan.yaml'])
    expect(err).toBe('5 kế hoạch, 3 dãy số.\n')
  })

  test('shows the symbols where units that draft have their own, and the term that goes on as such', async () => {
    const units = {
      'a.plan.yaml': text('so: 11\nky_hieu: KH-SNV-CCVC\nngay_ban_hanh: 2026-02-02'),
      'b.plan.yaml': text('so: 11\nky_hieu: KH-SNV-VTLT\nngay_ban_hanh: 2026-02-20\ntrich_yeu: Kiểm tra lưu trữ năm 2026'),
      'c.plan.yaml': text('so: "02"\nngay_ban_hanh: 2026-01-12', { base: 'dang' }),
      'plan.config.yaml': 'nhiem_ky:\n  - {tu: 2025-10-02}\n',
    }
    const { out } = await plan(workFolder(units), ['register'])
    expect(out.match(/^11 .*?(?= {2}0)|^11 .*?(?= {2}2)/gmu)).toEqual(['11  KH-SNV-CCVC', '11  KH-SNV-VTLT'])
    expect(out).toContain('Tỉnh ủy Sơn Hà (Đảng), KH/TU, nhiệm kỳ từ 2025; số tiếp theo: 03-KH/TU (1)')
    expect(out).not.toContain('KH/TU  ')
  })

  test('tells repeated numbers beside the plans, and fails for them', async () => {
    const { status, out } = await plan(workFolder(twice), ['register'])
    expect(status).toBe(1)
    expect(out).toContain('Trùng số: 15/KH-SNV cũng là số của noi-vu/15b.plan.yaml:3, ngày 12/10/2026.')
    expect(out).toContain('Trùng số: 15/KH-SNV cũng là số của noi-vu/15.plan.yaml:3, ngày 05/10/2026.')
  })

  test('does not tell what the settings turn off, or what a comment answers for', async () => {
    const off = { ...twice, 'plan.config.yaml': 'quy_tac:\n  trung-so: tat\n' }
    expect(await plan(workFolder(off), ['register'])).toMatchObject({ status: 0, out: expect.not.stringContaining('Trùng') })
    const comment = (yaml: string) => yaml.replace('so: 15\n', 'so: 15 # plan-ignore KO001: sổ ghi hai lần, đã đính chính\n')
    const answered = Object.fromEntries(Object.entries(twice).map(([name, yaml]) => [name, comment(yaml)]))
    expect(await plan(workFolder(answered), ['register'])).toMatchObject({ status: 0, out: expect.not.stringContaining('Trùng') })
  })

  test('speaks English, and is quiet with -q', async () => {
    const { out, err } = await plan(workFolder(twice), ['register', '--lang', 'en', '-q'])
    expect(out).toContain('Sở Nội vụ (the State), KH-SNV, 2026; next number: 18/KH-SNV (3)')
    expect(out).toContain('Number used twice: 15/KH-SNV')
    expect(err).toBe('')
  })

  test('counts in English as one says it', async () => {
    const one = { 'a.plan.yaml': files['noi-vu/15.plan.yaml'], 'hong.plan.yaml': 'so: "15\n' }
    const { err } = await plan(workFolder(one), ['register', '--lang', 'en'])
    expect(err).toBe(
      '1 plan, 1 series.\nplan: Files that cannot be read and are not in the register: 1; see why: plan validate\n',
    )
  })

  test('as CSV is one table that a spreadsheet reads', async () => {
    const { out } = await plan(workFolder(files), ['register', '-f', 'csv', '--year', '2025'])
    expect(out).toBe(
      '\ufeffCơ quan ban hành,"Năm, nhiệm kỳ",Số,Ký hiệu,Ngày ban hành,Trích yếu,Người ký,Chức vụ,Thể thức,Trạng thái,Tệp,Ghi chú\r\n' +
        'Sở Nội vụ,năm 2025,3,KH-SNV,2025-02-10,Cải cách hành chính năm 2025,Nguyễn Văn An,Phó Giám đốc,nhà nước,đã ban hành,noi-vu/cu.plan.yaml,\r\n',
    )
  })

  test('as JSON tells days, numbers, findings and what could not be read', async () => {
    const cwd = workFolder({ ...twice, 'hong.plan.yaml': 'so: "15\n' })
    const { status, out, err } = await plan(cwd, ['register', '-f', 'json', '--issuer', 'SNV', '--year', '2026'])
    expect(status).toBe(1)
    const { series, unreadable, unnumbered } = JSON.parse(out)
    expect([unreadable, unnumbered]).toEqual([['hong.plan.yaml'], []])
    expect(series).toMatchObject([
      { issuer: 'Sở Nội vụ', symbol: 'KH-SNV', period: { kind: 'year', year: 2026 }, next: '18/KH-SNV' },
    ])
    expect(series[0].gaps).toEqual([[16, 16]])
    expect(series[0].plans.map(({ number, date }: { number: number; date: string }) => `${number} ${date}`)).toEqual([
      '15 2026-10-05',
      '15 2026-10-12',
      '17 2026-10-20',
    ])
    expect(series[0].plans[0].findings).toMatchObject([{ code: 'KO001', severity: 'error' }])
    expect(err).toContain('1 tệp không đọc được nên chưa vào sổ')
  })

  test('names the files that could not be read in every format', async () => {
    const cwd = workFolder({ ...files, 'hong.plan.yaml': 'so: "15\n' })
    const table = await plan(cwd, ['register'])
    expect([table.status, table.out]).toEqual([1, expect.stringMatching(/Không đọc được \(1\)\n\nTệp\n─+\nhong\.plan\.yaml\n$/)])
    const { out } = await plan(cwd, ['register', '-f', 'csv'])
    expect(out.split('\r\n').at(-2)).toBe(',,,,,,,,,,hong.plan.yaml,Không đọc được')
  })

  test('writes several formats at once, and takes the format from the ending', async () => {
    const cwd = workFolder(files)
    expect(await plan(cwd, ['register', '-f', 'md=so.md', '-f', 'xlsx=so.xlsx'])).toMatchObject({ status: 0, out: '' })
    expect(readFileSync(path.join(cwd, 'so.md'), 'utf8')).toContain('| 17 | 20/10/2026 | Kiểm tra công tác văn thư năm 2027 |')
    expect(Object.keys(unzipSync(readFileSync(path.join(cwd, 'so.xlsx'))))).toContain('xl/workbook.xml')
    expect((await plan(cwd, ['register', '-o', 'so.csv'])).out).toBe('')
    expect(readFileSync(path.join(cwd, 'so.csv'), 'utf8')).toContain('noi-vu/17.plan.yaml')
    expect(await plan(cwd, ['register', '-o', 'lại.csv', '-f', 'json=so.json'])).toMatchObject({ status: 0, out: '' })
    expect(readFileSync(path.join(cwd, 'lại.csv'), 'utf8')).toBe(readFileSync(path.join(cwd, 'so.csv'), 'utf8'))
    expect(JSON.parse(readFileSync(path.join(cwd, 'so.json'), 'utf8'))).toHaveProperty('series')
    expect(await plan(cwd, ['register', '-f', 'csv', '-f', 'json=hai.json', '-o', 'hai.csv'])).toMatchObject({
      status: 0,
      out: '',
    })
    expect(readFileSync(path.join(cwd, 'hai.csv'), 'utf8')).toBe(readFileSync(path.join(cwd, 'so.csv'), 'utf8'))
    expect((await plan(cwd, ['register', '-o', '-', '-f', 'md'])).out).toBe(readFileSync(path.join(cwd, 'so.md'), 'utf8'))
  })
})

describe('plan register --next', () => {
  test.each([
    [['--issuer', 'Sở Nội vụ'], '18/KH-SNV\n'],
    [['--symbol', 'kh/tu'], '03-KH/TU\n'],
    [['--symbol', 'KH-SNV', '--year', '2025'], '04/KH-SNV\n'],
    [['--symbol', 'KH-SNV', 'noi-vu/cu.plan.yaml'], '01/KH-SNV\n'],
  ])('%s', async (argv, expected) =>
    expect(await plan(workFolder(files), ['register', '--next', ...argv])).toEqual({
      status: 0,
      out: expected,
      outBytes: Buffer.from(expected),
      err: '',
    }),
  )

  test('asks which series is meant, and does not guess a new term', async () => {
    const many = await plan(workFolder(files), ['register', '--next'])
    expect(many).toMatchObject({ status: 2, out: '' })
    expect(many.err).toContain('Có 2 dãy số; hãy chọn một bằng --issuer, --symbol:')
    const party = { 'a.plan.yaml': text('so: 88\nngay_ban_hanh: 2025-08-12', { base: 'dang' }) }
    const unknown = await plan(workFolder(party), ['register', '--next'])
    expect([unknown.status, unknown.err]).toEqual([2, expect.stringContaining('nhiem_ky')])
    const config = 'nhiem_ky:\n  - {tu: 2020-10-18, den: 2025-10-01}\n  - {tu: 02/10/2025}\n'
    const told = await plan(workFolder({ ...party, 'plan.config.yaml': config }), ['register', '--next', '--year', '2025'])
    expect(told).toMatchObject({ status: 2 })
    const now = {
      ...party,
      'b.plan.yaml': text('so: 9\nngay_ban_hanh: 2025-12-12', { base: 'dang' }),
      'plan.config.yaml': config,
    }
    expect(await plan(workFolder(now), ['register', '--next'])).toMatchObject({ status: 0, out: '10-KH/TU\n' })
  })
})

describe('plan register --next where something is wrong', () => {
  test('names the files that may bear the number already', async () => {
    const cwd = workFolder({ ...files, 'hong.plan.yaml': 'so: "18\n' })
    const { status, out, err } = await plan(cwd, ['register', '--symbol', 'KH-SNV', '--next'])
    expect([status, out]).toEqual([2, '18/KH-SNV\n'])
    expect(err).toContain('Số 18/KH-SNV có thể đã cấp')
    expect(err).toContain('hong.plan.yaml')
    expect((await plan(cwd, ['register', '--symbol', 'KH-SNV', '--next', '--lang', 'en', '-q'])).err).toContain('hong.plan.yaml')
  })

  test('tells a number used twice in the series, not in another one', async () => {
    const cwd = workFolder(twice)
    const { status, out, err } = await plan(cwd, ['register', '--symbol', 'KH-SNV', '--next'])
    expect([status, out]).toEqual([1, '18/KH-SNV\n'])
    expect(err).toContain('noi-vu/15b.plan.yaml: Trùng số: 15/KH-SNV')
    expect(await plan(cwd, ['register', '--symbol', 'KH/TU', '--next'])).toMatchObject({ status: 0, err: '' })
    const begun = await plan(cwd, ['register', '--symbol', 'KH-SNV', '--next', '--year', '2027'])
    expect(begun).toMatchObject({ status: 0, out: '01/KH-SNV\n', err: '' })
  })

  test('a year before the first plan of a series is none of it', async () => {
    const { status, out } = await plan(workFolder(files), ['register', '--symbol', 'KH-SNV', '--next', '--year', '2020'])
    expect([status, out]).toEqual([2, ''])
  })
})

test('plan register says which plan replaces another', async () => {
  const opening = 'mo_dau: |\n  Ban hành Kế hoạch này, thay thế Kế hoạch số 15/KH-SNV ngày 05/10/2026 của Sở Nội vụ.\n'
  const newer = text(`so: 19\nngay_ban_hanh: 2026-11-02\ntrich_yeu: Số hóa hồ sơ, điều chỉnh\n${opening}`)
  const cwd = workFolder({ ...files, 'noi-vu/19.plan.yaml': newer })
  const { out } = await plan(cwd, ['register', '-f', 'csv'])
  const rows = out.split('\r\n')
  expect(rows.find((row) => row.includes('noi-vu/15.plan.yaml'))).toContain('đã được thay thế bằng 19/KH-SNV')
  expect(rows.filter((row) => row.includes('thay thế bằng'))).toHaveLength(1)
  const { series } = JSON.parse((await plan(cwd, ['register', '-f', 'json', '--year', '2026', '--issuer', 'SNV'])).out)
  expect(series[0].plans[0].replacedBy).toEqual({ number: '19/KH-SNV', file: 'noi-vu/19.plan.yaml' })
})

describe('a good file stays where a question led to nothing', () => {
  test.each([
    ['register', 'khong-co', '-o', 'giu.csv'],
    ['register', 'khong-co', 'noi-vu', '-f', 'csv=giu.csv'],
    ['register', '--issuer', 'Sở Ma', '-o', 'giu.csv'],
    ['graph', '--issuer', 'Sở Ma', '-f', 'dot=giu.csv'],
    ['graph', 'khong-co', '-f', 'dot=giu.csv'],
  ])('%s %s %s %s', async (...argv) => {
    const cwd = workFolder({ ...files, 'giu.csv': 'hôm qua' })
    expect(await plan(cwd, argv)).toMatchObject({ status: 2, out: '' })
    expect(readFileSync(path.join(cwd, 'giu.csv'), 'utf8')).toBe('hôm qua')
  })

  test.each(['register', 'graph'])('%s of a folder without plans says one thing', async (command) => {
    const { status, out, err } = await plan(workFolder({ 'rong/': '' }), [command, 'rong'])
    expect([status, out, err.trimEnd().split('\n')]).toEqual([2, '', [expect.stringContaining('rong')]])
  })
})

describe('plan register refuses', () => {
  test.each([
    [['--year', '26'], '--year'],
    [['-f', 'pdf'], '-f'],
    [['-f', 'csv', '-f', 'json'], '-f'],
    [['-f', 'csv', '-o', 'so.md'], 'so.md'],
    [['-f', 'md=so.md', '-o', 'so.md'], 'so.md'],
    [['-o', 'so.abc'], '.xlsx'],
    [['--issuer', ''], '--issuer'],
    [['khong-co'], 'khong-co'],
    [['-o', 'noi-vu/15.plan.yaml', '-f', 'csv'], '15.plan.yaml'],
  ])('%s', async (argv, word) => {
    const cwd = workFolder(files)
    const { status, err } = await plan(cwd, ['register', ...argv])
    expect([status, err]).toEqual([2, expect.stringContaining(word)])
    expect(readFileSync(path.join(cwd, 'noi-vu/15.plan.yaml'), 'utf8')).toBe(files['noi-vu/15.plan.yaml'])
    expect(existsSync(path.join(cwd, 'so.md'))).toBe(false)
  })

  test('a spreadsheet on a terminal', async () => {
    const { status, err } = await plan(workFolder(files), ['register', '-f', 'xlsx'], { terminal: { stdout: true } })
    expect([status, err]).toEqual([2, expect.stringContaining('XLSX')])
  })
})

test('docs/kho-ke-hoach.md: the calls run, and its terms are accepted', async () => {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/kho-ke-hoach.md'), 'utf8')
  const calls = [...page.matchAll(/^(plan register.*?)(?:\s{2,}#.*)?$/gm)].map(([, line = '']) => line.split(' ').slice(1))
  expect(calls).toHaveLength(5)
  const terms = /```yaml\n(nhiem_ky:[^`]*)```/.exec(page)?.[1] ?? ''
  for (const argv of calls) {
    const cwd = workFolder({ ...files, 'plan.config.yaml': terms })
    expect(await plan(cwd, argv)).toMatchObject({ status: 0 })
  }
})

describe('plan validate on a repository', () => {
  const found = async (...argv: readonly string[]) => {
    const { out } = await plan(workFolder(twice), ['validate', '--no-cache', ...argv])
    return JSON.parse(out)
  }

  test('tells what the register tells, with the place in the other plan', async () => {
    const { findings } = await found('-f', 'json', '--only', 'kho')
    expect(findings).toMatchObject([
      {
        code: 'KO001',
        severity: 'error',
        file: 'noi-vu/15.plan.yaml',
        line: 3,
        column: 5,
        related: [{ file: 'noi-vu/15b.plan.yaml', line: 3, column: 5, endLine: 3, endColumn: 7, path: '/so' }],
        clause: 'NĐ 30/2020/NĐ-CP, Điều 15 khoản 1',
      },
      { code: 'KO001', file: 'noi-vu/15b.plan.yaml' },
    ])
    const { runs } = await found('-f', 'sarif', '--only', 'kho')
    expect(runs[0].tool.driver.rules).toMatchObject([{ id: 'KO001', properties: { tags: ['kho', 'sure/text'] } }])
    expect(runs[0].results[0].relatedLocations).toMatchObject([
      { physicalLocation: { artifactLocation: { uri: 'noi-vu/15b.plan.yaml' }, region: { startLine: 3, startColumn: 5 } } },
    ])
  })

  test('is not asked about single files, and obeys --skip and --only', async () => {
    expect((await found('-f', 'json', '--only', 'kho', 'noi-vu/15.plan.yaml', 'noi-vu/15b.plan.yaml')).findings).toEqual([])
    const skipped = (await found('-f', 'json', '--skip', 'kho')).findings
    expect(skipped.filter(({ code }: { code: string }) => code.startsWith('KO'))).toEqual([])
    expect((await found('-f', 'json', '--only', 'so-nguoc-ngay')).findings).toEqual([])
    expect((await found('-f', 'json', '--only', 'trung-so')).findings).toHaveLength(2)
  })
})
