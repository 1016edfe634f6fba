import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, test, vi } from 'vitest'
// Loaded before the first test, whose time it would take.
import '../../../src/cli/checking.ts'
import { fillStarter, sampleAnswers } from '../../../src/cli/starter.ts'
import { plan, workFolder } from '../fake-io.ts'
import { commit, git, gitEnv, gitFolder, put } from '../git/git-folder.ts'

const good = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc)
const bad = good.replace(/^trich_yeu:/m, 'khong_co: 1\ntrich_yeu:')
const patience = { timeout: 40_000, interval: 20 }

/** A run that goes on beside the test, until it is interrupted. */
function begin(cwd: string, ...argv: readonly string[]) {
  let out = ''
  const interruption = new AbortController()
  const stdout = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      out += new TextDecoder().decode(chunk)
      done()
    },
  })
  const ended = plan(cwd, argv, { stdout, interrupted: interruption.signal, env: gitEnv })
  return {
    /** Waits until so many lines on stdout have this in them, and no more come at once. */
    seen: async (text: string, times: number) => {
      await vi.waitFor(() => expect(out.split(text).length - 1).toBe(times), patience)
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect(out.split(text).length - 1).toBe(times)
    },
    stop: async () => {
      interruption.abort()
      return { ...(await ended), out }
    },
  }
}

describe('plan validate --watch', () => {
  test('judges again what was written, made, renamed or removed, and ends with 130', async () => {
    const cwd = workFolder({ 'a.plan.yaml': good, 'sub/b.plan.yaml': good, 'ghi-chu.txt': '' })
    const run = begin(cwd, 'validate', '--watch')
    await run.seen('Đã kiểm tra 2 tệp: đạt', 1)
    writeFileSync(join(cwd, 'a.plan.yaml'), bad)
    await run.seen('Đã kiểm tra 2 tệp: 1 lỗi', 1)
    // As editors save: a file beside, then the old name.
    writeFileSync(join(cwd, '.a.tmp'), good)
    renameSync(join(cwd, '.a.tmp'), join(cwd, 'a.plan.yaml'))
    await run.seen('Đã kiểm tra 2 tệp: đạt', 2)
    put(cwd, { 'moi/sau/c.plan.yaml': good })
    await run.seen('Đã kiểm tra 3 tệp: đạt', 1)
    put(cwd, { 'moi/sau/c.plan.yaml': bad })
    await run.seen('Đã kiểm tra 3 tệp: 1 lỗi', 1)
    renameSync(join(cwd, 'moi'), join(cwd, 'năm 2027'))
    await run.seen('năm 2027/sau/c.plan.yaml:', 1)
    rmSync(join(cwd, 'năm 2027'), { recursive: true })
    await run.seen('Đã kiểm tra 2 tệp: đạt', 3)
    // What is no plan is nobody's concern.
    put(cwd, { 'ghi-chu.txt': 'x', 'khac.docx.tmp': '' })
    await run.seen('Đã kiểm tra', 7)
    const { status, err } = await run.stop()
    expect(status).toBe(130)
    expect(err).toContain('Đang theo dõi 2 kế hoạch; bấm Ctrl-C để dừng.\n\nCó thay đổi: a.plan.yaml.\n')
    expect(err).toContain('Có thay đổi: moi/sau/c.plan.yaml.\n')
  }, 120_000)

  test('judges again when settings come, change and go, here or above', async () => {
    const cwd = gitFolder({
      'sub/a.plan.yaml': bad.replace('khong_co: 1\n', '').replace(/^trich_yeu: (\S+)/m, 'trich_yeu: Số **hóa** $1'),
    })
    const run = begin(join(cwd, 'sub'), 'validate', '--watch', '--only', 'MD')
    await run.seen('1 cảnh báo', 1)
    put(cwd, { 'plan.config.yaml': 'quy_tac: {MD006: loi}\n' })
    await run.seen('1 lỗi', 1)
    put(cwd, { 'plan.config.yaml': 'quy_tac: {MD006: sai}\n' })
    await run.seen('plan.config.yaml:1:18  lỗi  LD004', 1)
    rmSync(join(cwd, 'plan.config.yaml'))
    await run.seen('1 cảnh báo', 2)
    expect((await run.stop()).status).toBe(130)
  }, 120_000)

  test('waits for a named file that is gone, and ends at once where the first run cannot be done as asked', async () => {
    const cwd = workFolder({ 'a.plan.yaml': good })
    const run = begin(cwd, 'validate', '--watch', 'a.plan.yaml')
    await run.seen('Đã kiểm tra 1 tệp: đạt', 1)
    rmSync(join(cwd, 'a.plan.yaml'))
    await new Promise((resolve) => setTimeout(resolve, 500))
    put(cwd, { 'a.plan.yaml': good })
    await run.seen('Đã kiểm tra 1 tệp: đạt', 2)
    const { status, err } = await run.stop()
    expect(status).toBe(130)
    expect(err).toContain('plan: Không tìm thấy «a.plan.yaml».\n')
    const refused = async (...argv: string[]) => (await plan(cwd, ['validate', '--watch', ...argv], { env: gitEnv })).err
    expect(await refused('-')).toBe('plan: Không dùng --watch cùng với - được.\n')
    expect(await refused('--update-baseline')).toBe('plan: Không dùng --watch cùng với --update-baseline được.\n')
    expect(await refused('--only', 'khong-co-dau')).toContain('Giá trị «khong-co-dau» của --only')
    expect(await refused('--since', 'HEAD')).toContain('không nằm trong cây làm việc')
  }, 120_000)

  test('follows what git has staged, and what it ignores', async () => {
    const cwd = gitFolder({ 'a.plan.yaml': good })
    const run = begin(cwd, 'validate', '--watch', '--staged', '-f', 'json')
    await run.seen('"files": []', 1)
    put(cwd, { 'a.plan.yaml': bad })
    git(cwd, 'add', '-A')
    await run.seen('"files": [\n', 1)
    commit(cwd)
    await run.seen('"files": []', 2)
    put(cwd, { '.gitignore': 'b.plan.yaml\n' })
    await run.seen('"files": []', 3)
    put(cwd, { 'b.plan.yaml': bad })
    await run.seen('"files"', 4)
    const { status, err } = await run.stop()
    expect(status).toBe(130)
    expect(err).toContain('Không có kế hoạch nào thay đổi trong những tệp sắp commit')
    expect(err).not.toContain('b.plan.yaml')
  }, 120_000)

  test('-q says nothing of the watching', async () => {
    const cwd = workFolder({ 'a.plan.yaml': bad })
    const run = begin(cwd, 'validate', '--watch', '-q', '--lang', 'en')
    await run.seen('1 file checked', 1)
    put(cwd, { 'a.plan.yaml': `${bad}# x\n` })
    await run.seen('1 file checked', 2)
    expect((await run.stop()).err).toBe('')
  }, 120_000)
})

describe('plan render --watch', () => {
  test('prints again only what changed; all of it where the template or the settings did', async () => {
    const cwd = workFolder({ 'a.plan.yaml': good, 'b.plan.yaml': good, 'mau.md.hbs': '{{properties.issuer}}\n' })
    mkdirSync(join(cwd, 'in'))
    const run = begin(cwd, 'render', '.', '--watch', '--template', 'mau.md.hbs', '-t', 'md', '-o', 'in')
    await run.seen('in/a.md\nin/b.md\n', 1)
    const written = statSync(join(cwd, 'in/a.md'), { bigint: true }).mtimeNs
    put(cwd, { 'b.plan.yaml': `${good}# x\n` })
    await run.seen('in/b.md\n', 2)
    expect(statSync(join(cwd, 'in/a.md'), { bigint: true }).mtimeNs).toBe(written)
    put(cwd, { 'mau.md.hbs': 'Cơ quan: {{properties.issuer}}\n' })
    await run.seen('in/a.md\nin/b.md\n', 2)
    expect(readFileSync(join(cwd, 'in/a.md'), 'utf8')).toMatch(/^Cơ quan: /)
    // A plan with an error is told and printed once it is mended; what was printed of it stays.
    put(cwd, { 'a.plan.yaml': bad })
    await new Promise((resolve) => setTimeout(resolve, 600))
    put(cwd, { 'a.plan.yaml': good })
    await run.seen('in/a.md\n', 3)
    const { status, err } = await run.stop()
    expect(status).toBe(130)
    expect(err).toContain('«a.plan.yaml» còn 1 lỗi nên chưa in.')
  }, 120_000)
})

test('a list of instruments that the settings name is followed, right or wrong', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good, 'plan.config.yaml': 'van_ban: kho/danh-muc.yaml\n', 'kho/danh-muc.yaml': '[]\n' })
  const run = begin(cwd, 'validate', '--watch', 'a.plan.yaml')
  await run.seen('Đã kiểm tra 1 tệp: đạt', 1)
  put(cwd, { 'kho/danh-muc.yaml': '- [\n' })
  await run.seen('kho/danh-muc.yaml:', 1)
  put(cwd, { 'kho/danh-muc.yaml': '[]\n' })
  await run.seen('Đã kiểm tra 1 tệp: đạt', 2)
  const { status, err } = await run.stop()
  expect(status).toBe(130)
  expect(err).toContain('Có thay đổi: kho/danh-muc.yaml.')
}, 120_000)
