import { describe, expect, test } from 'vitest'
import configSchema from '../../schemas/config.schema.json' with { type: 'json' }
import { fillStarter, sampleAnswers } from '../../src/cli/starter.ts'
import { plan, workFolder } from './fake-io.ts'

const good = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc)
/** Bold in the subject: the warning MD006. */
const warned = good.replace(/^trich_yeu: (\S+)/m, 'trich_yeu: Số **hóa** $1')

/** What these tests are about; whatever else is found in the starter is the concern of others. */
const judged = ['MD006', 'TT005', 'NB002']

async function codes(cwd: string, ...argv: string[]): Promise<readonly string[]> {
  const { out, err, status } = await plan(cwd, ['validate', '-f', 'json', ...argv])
  expect([status === 3, err]).toEqual([false, ''])
  return JSON.parse(out)
    .findings.filter(({ code }: Record<string, string>) => judged.includes(code ?? ''))
    .map(({ file, code, severity }: Record<string, string>) => `${file?.split('/').at(-1)} ${code} ${severity}`)
}

describe('options', () => {
  test('--only and --skip take codes, names, prefixes and groups, repeated or with commas', async () => {
    const cwd = workFolder({ 'a.plan.yaml': warned })
    expect(await codes(cwd)).toEqual(['a.plan.yaml MD006 warning'])
    expect(await codes(cwd, '--skip', 'MD006')).toEqual([])
    expect(await codes(cwd, '--skip', 'ND001,markdown-ngoai-loi-van')).toEqual([])
    expect(await codes(cwd, '--skip', 'ND', '--skip', 'MD')).toEqual([])
    expect(await codes(cwd, '--skip', 'loi-van')).toEqual([])
    expect(await codes(cwd, '--only', 'ND')).toEqual([])
    expect(await codes(cwd, '--only', 'ND, MD006')).toEqual(['a.plan.yaml MD006 warning'])
    expect(await codes(cwd, '--only', 'loi-van', '--skip', 'MD006')).toEqual([])
  })

  test.each([
    [
      ['--only', 'xyz-abc-uvw'],
      'Giá trị «xyz-abc-uvw» của --only không phải mã, tên hay nhóm quy tắc nào; xem danh mục bằng: plan rules',
    ],
    [['--skip', 'loi-vawn'], 'có phải «loi-van» không?'],
    [['--skip', 'MD006,'], 'Giá trị «» của --skip'],
    [['--skip', 'LD001'], 'Không bỏ «LD001» được'],
    [['--skip', 'YA'], 'Không bỏ «YA» được'],
    [['--severity', 'nhe'], 'Giá trị «nhe» của --severity không dùng được; chọn một trong: error, warning, info.'],
  ])('%j cannot be run', async (argv, sentence) => {
    const { status, out, err } = await plan(workFolder({ 'a.plan.yaml': good }), ['validate', ...argv])
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
  })

  test('--severity is the lowest that is shown and counted', async () => {
    const cwd = workFolder({ 'a.plan.yaml': warned })
    expect(await codes(cwd, '--severity', 'error')).toEqual([])
    expect(await codes(cwd, '--severity', 'loi')).toEqual([])
    expect(await codes(cwd, '--severity', 'warning')).toEqual(['a.plan.yaml MD006 warning'])
    expect((await plan(cwd, ['validate', '--max-warnings', '0'])).status).toBe(1)
    expect((await plan(cwd, ['validate', '--max-warnings', '0', '--severity', 'error'])).status).toBe(0)
  })
})

describe('plan.config.yaml', () => {
  test('weighs rules for the plans in its folder and below, and the command line goes before it', async () => {
    const cwd = workFolder({ 'plan.config.yaml': 'quy_tac: {MD006: loi}\n', 'sub/deep/a.plan.yaml': warned })
    expect(await codes(cwd)).toEqual(['a.plan.yaml MD006 error'])
    expect(await codes(`${cwd}/sub/deep`, 'a.plan.yaml')).toEqual(['a.plan.yaml MD006 error'])
    expect(await codes(cwd, '--skip', 'MD006')).toEqual([])
    expect((await plan(cwd, ['validate'])).status).toBe(1)
  })

  test('the nearest one holds, alone, and none above the repository', async () => {
    const cwd = workFolder({
      'plan.config.yaml': 'quy_tac: {MD006: tat}\n',
      'a.plan.yaml': warned,
      'own/plan.config.yaml': '',
      'own/b.plan.yaml': warned,
      'repo/.git/': '',
      'repo/sub/c.plan.yaml': warned,
      'tree/.git': 'gitdir: elsewhere\n',
      'tree/d.plan.yaml': warned,
    })
    expect(await codes(cwd)).toEqual(['b.plan.yaml MD006 warning', 'c.plan.yaml MD006 warning', 'd.plan.yaml MD006 warning'])
  })

  test('holds for standard input in the working folder', async () => {
    const cwd = workFolder({ 'plan.config.yaml': 'quy_tac: {MD006: tat}\n' })
    expect(await plan(cwd, ['validate', '-'], { stdin: warned })).toMatchObject({ status: 0, err: '' })
  })

  test('a code that the command line names is judged though it is off, one of a group is not', async () => {
    const cwd = workFolder({ 'plan.config.yaml': 'quy_tac: {MD006: off}\n', 'a.plan.yaml': warned })
    expect(await codes(cwd, '--only', 'MD006')).toEqual(['a.plan.yaml MD006 warning'])
    expect(await codes(cwd, '--only', 'loi-van')).toEqual([])
  })

  test('house rules are judged', async () => {
    const config = 'noi_bo: {khong_dung: [từng bước]}\nquy_tac: {NB002: loi}\n'
    const text = good.replace(/^trich_yeu: .*$/m, 'trich_yeu: Từng bước số hóa hồ sơ năm 2027')
    const cwd = workFolder({ 'plan.config.yaml': config, 'a.plan.yaml': text })
    expect(await codes(cwd, '--only', 'NB')).toEqual(['a.plan.yaml NB002 error'])
    const { out } = await plan(cwd, ['validate', '--only', 'NB', '-f', 'concise', '--lang', 'en'])
    expect(out).toContain('The office does not use “Từng bước” in its plans.')
  })

  test('gom says what is a plan, bo_qua what is left out', async () => {
    const cwd = workFolder({
      'plan.config.yaml': 'gom: ["ke-hoach/**/*.yaml"]\nbo_qua: [cu, "*.nhap.yaml"]\n',
      'ke-hoach/a.yaml': warned,
      'ke-hoach/b.nhap.yaml': warned,
      'ke-hoach/cu/c.yaml': warned,
      'khac/d.plan.yaml': warned,
    })
    expect(await codes(cwd)).toEqual(['a.yaml MD006 warning'])
    expect(await codes(cwd, '**/*.yaml')).toEqual(['a.yaml MD006 warning', 'd.plan.yaml MD006 warning'])
    // `gom` is for searches: a file that is named is a plan.
    expect(await codes(cwd, 'khac/d.plan.yaml')).toEqual(['d.plan.yaml MD006 warning'])
  })

  test('a named file that bo_qua leaves out is skipped and counted, which fails no hook', async () => {
    const cwd = workFolder({
      'plan.config.yaml': 'bo_qua: [cu, "*.nhap.yaml"]\n',
      'a.plan.yaml': good,
      'b.nhap.yaml': 'sai',
      'cu/c.yaml': 'sai',
    })
    const named = ['b.nhap.yaml', 'cu/c.yaml', './cu/../cu/c.yaml']
    const note = 'Đã bỏ qua 2 tệp được nêu tên, vì thuộc «bo_qua» trong cấu hình.\n'
    expect(await plan(cwd, ['validate', ...named])).toMatchObject({ status: 0, out: '', err: note })
    expect(await plan(cwd, ['validate', ...named, 'a.plan.yaml'])).toMatchObject({
      status: 0,
      out: 'Đã kiểm tra 1 tệp: đạt, không có gì phải sửa.\n',
      err: note,
    })
    expect(await plan(cwd, ['render', ...named])).toMatchObject({ status: 0, out: '', err: note })
    expect(await plan(cwd, ['validate', ...named, '-q'])).toMatchObject({ status: 0, out: '', err: '' })
    expect(await plan(cwd, ['validate', 'cu/c.yaml', '--lang', 'en'])).toMatchObject({
      err: '1 named file skipped, being under bo_qua in the settings.\n',
    })
    expect((await plan(cwd, ['validate', ...named, '-f', 'json'])).out).toContain('"files": []')
    // A file that is not there is wrong all the same, and standard input has no name that could be left out.
    expect((await plan(cwd, ['validate', ...named, 'cu/khong-co.yaml'])).status).toBe(2)
    expect((await plan(cwd, ['validate', '-'], { stdin: 'sai' })).status).toBe(1)
  })

  test('is itself no plan that was passed over', async () => {
    const cwd = workFolder({ 'plan.config.yaml': '', 'a.plan.yaml': good })
    expect(await plan(cwd, ['validate'])).toMatchObject({ status: 0, err: '' })
  })

  test('its mistakes are findings at their place, and the plans under it are not judged', async () => {
    const config = 'quy_tac:\n  thieu-muc-chin: tat\n'
    const cwd = workFolder({
      'x/plan.config.yaml': config,
      'x/a.plan.yaml': warned,
      'x/b.plan.yaml': warned,
      'c.plan.yaml': warned,
    })
    const { status, out, err } = await plan(cwd, ['validate', '-f', 'concise'])
    expect(status).toBe(2)
    expect(out).toContain(
      'x/plan.config.yaml:2:3: lỗi CH001 cau-hinh-quy-tac-la: Không có quy tắc, nhóm hay mã nào là «thieu-muc-chin», có phải «thieu-muc-chinh» không?\n',
    )
    expect(out).toContain('c.plan.yaml:')
    expect(out).not.toContain('a.plan.yaml')
    expect(err).toContain('plan: Cấu hình «x/plan.config.yaml» có lỗi')
    expect((await plan(cwd, ['validate'])).out).toContain('2 |   thieu-muc-chin: tat\n  |   ^^^^^^^^^^^^^^')
  })

  test('that is named itself is read as settings', async () => {
    const cwd = workFolder({ 'plan.config.yaml': 'quy_tac: {XY1: tat}\n', 'sub/plan.config.yaml': 'bo_qua: [cu]\n' })
    const { status, out } = await plan(cwd, ['validate', 'plan.config.yaml', '-f', 'concise'])
    expect([status, out]).toEqual([2, expect.stringContaining('plan.config.yaml:1:11: lỗi CH001')])
    expect(await plan(cwd, ['validate', 'sub/plan.config.yaml'])).toMatchObject({
      status: 0,
      err: 'Cấu hình «sub/plan.config.yaml» không có lỗi.\n',
    })
  })

  test('that it cannot be read is told', async () => {
    const cwd = workFolder({ 'plan.config.yaml/': '', 'a.plan.yaml': good })
    const { status, err } = await plan(cwd, ['validate'])
    expect([status, err]).toEqual([2, 'plan: «plan.config.yaml» là thư mục, không phải tệp.\n'])
  })
})

describe('plan render', () => {
  test('prints what the settings no longer call an error, and nothing that they call one', async () => {
    const text = good.replace(/^noi_nhan:/m, 'kinh_gui: Hội đồng nhân dân tỉnh\nnoi_nhan:')
    const cwd = workFolder({ 'a.plan.yaml': text, 'b.plan.yaml': good })
    const [weight] = (await codes(cwd)).filter((line) => line.includes('TT005')).map((line) => line.split(' ')[2])
    const other = weight === 'error' ? 'canh_bao' : 'loi'
    const status = async (folder: string) => (await plan(folder, ['render', 'a.plan.yaml', '-t', 'md', '-o', '-'])).status
    const changed = workFolder({ 'a.plan.yaml': text, 'plan.config.yaml': `quy_tac: {TT005: ${other}}\n` })
    expect([await status(cwd), await status(changed)].sort()).toEqual([0, 1])
  })

  test('refuses a plan whose settings have a mistake', async () => {
    const cwd = workFolder({ 'plan.config.yaml': 'quy_tac: []\n', 'a.plan.yaml': good })
    const { status, out, err } = await plan(cwd, ['render', 'a.plan.yaml', '-t', 'md', '-o', '-', '--force'])
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('plan.config.yaml:1:10')
  })
})

test('plan schema --config prints the schema of settings', async () => {
  const { status, out } = await plan(workFolder(), ['schema', '--config'])
  expect([status, JSON.parse(out)]).toEqual([0, configSchema])
})

test('no repair is promised in settings, which --fix does not touch', async () => {
  const cwd = workFolder({ 'plan.config.yaml': 'bỏ_qua: [luu]\n', 'a.plan.yaml': good })
  const { status, out } = await plan(cwd, ['validate', '--fix'])
  expect(status).toBe(2)
  expect(out).toContain('có phải «bo_qua» không?')
  expect(out).not.toContain('--fix')
})
