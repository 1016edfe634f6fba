import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { fillStarter, sampleAnswers } from '../../src/cli/starter.ts'
import { workFolder } from './fake-io.ts'
import { git } from './git/git-folder.ts'

const root = join(import.meta.dirname, '../..')
const program = join(root, 'bin/plan.js')
const good = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc)
const wrong = good.replace('trich_yeu:', 'trich_yeo:')

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli/run.cjs'))) throw new Error('dist/cli/run.cjs is missing: run `npm run build` first.')
})

function plan(cwd: string, argv: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  })
  return { status, stdout, stderr }
}

test('plan validate', () => {
  const cwd = workFolder({ 'a.plan.yaml': good, 'b.plan.yaml': wrong })
  expect(plan(cwd, ['validate', 'a.plan.yaml'])).toEqual({
    status: 0,
    stdout: 'Đã kiểm tra 1 tệp: đạt, không có gì phải sửa.\n',
    stderr: '',
  })
  expect(plan(cwd, ['validate']).status).toBe(1)
  expect(plan(cwd, ['validate', 'c.plan.yaml'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'plan: Không tìm thấy «c.plan.yaml».\n',
  })
  expect(plan(cwd, ['validate', '-'], wrong).stdout).toContain('<stdin>:')
})

test('plan render', () => {
  const cwd = workFolder({ 'a.plan.yaml': good })
  expect(plan(cwd, ['render', 'a.plan.yaml', '-t', 'docx,md'])).toEqual({ status: 0, stdout: 'a.docx\na.md\n', stderr: '' })
  expect(readFileSync(join(cwd, 'a.docx')).subarray(0, 2).toString()).toBe('PK')
})

test('plan init asks nothing without a terminal', () => {
  const cwd = workFolder()
  expect(plan(cwd, ['init', '-q'])).toEqual({ status: 0, stdout: 'ke-hoach.plan.yaml\n', stderr: '' })
  expect(readFileSync(join(cwd, 'ke-hoach.plan.yaml'), 'utf8')).toBe(good)
})

test('plan schema', () => {
  const { status, stdout } = plan(workFolder(), ['schema'])
  expect([status, JSON.parse(stdout).$id]).toEqual([0, 'urn:ke-hoach:plan'])
})

test('plan --help and --version', () => {
  expect(plan(workFolder(), ['--help']).stdout).toContain('Cách dùng: plan')
  expect(plan(workFolder(), ['--version']).stdout).toBe(`${packageJson.version}\n`)
})

test('a closed pipe is no error', async () => {
  const cwd = workFolder({ 'a.plan.yaml': good })
  const child = spawn(process.execPath, [program, 'schema'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let stderr = ''
  child.stderr.on('data', (text) => {
    stderr += text
  })
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect([status, stderr]).toEqual([0, ''])
})

test('Ctrl-C while it waits for input ends with 130 and without a word', async () => {
  const child = spawn(process.execPath, [program, 'validate', '-v', '-', 'a.plan.yaml'], {
    cwd: workFolder({ 'a.plan.yaml': good }),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let stderr = ''
  // Files come in order, so once the program waits it has begun; a short while is enough for it to reach the input.
  child.stderr.on('data', (text) => {
    stderr += text
  })
  setTimeout(() => child.kill('SIGINT'), 1500)
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect(status).toBe(130)
  expect(stderr).not.toContain('plan:')
})

test.skipIf(process.platform === 'win32')('Ctrl-C ends the waiting for a named pipe that nobody writes to', async () => {
  const cwd = workFolder()
  spawnSync('mkfifo', [join(cwd, 'a.plan.yaml')])
  const child = spawn(process.execPath, [program, 'validate', 'a.plan.yaml'], { cwd, stdio: 'ignore' })
  setTimeout(() => child.kill('SIGINT'), 1500)
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130)
})

test('a working folder that was removed is one sentence', () => {
  const run = (argv: string) => {
    const cwd = workFolder()
    const script = `mkdir gone && cd gone && rmdir ../gone && exec "${process.execPath}" "${program}" ${argv}`
    const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', script], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    })
    return { status, stdout, stderr }
  }
  const sentence = 'plan: Thư mục đang đứng không còn nữa (đã bị xóa); hãy chuyển sang thư mục khác rồi chạy lại.\n'
  expect(run('validate')).toEqual({ status: 2, stdout: '', stderr: sentence })
  expect(run('render a.plan.yaml').stderr).toBe(sentence)
  expect(run('register --lang en').stderr).toBe(
    'plan: The working folder is no longer there (it was removed); go to another folder and run again.\n',
  )
})

test('a Node that may start neither threads nor programs finds the same', () => {
  const names = Array.from({ length: 30 }, (_, index) => `${index}.plan.yaml`)
  const cwd = workFolder(Object.fromEntries(names.map((name) => [name, name === '7.plan.yaml' ? wrong : good])))
  const flag = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission'
  const bound = (argv: readonly string[]) =>
    spawnSync(process.execPath, [flag, '--allow-fs-read=*', '--no-warnings', program, ...argv], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    })
  const free = plan(cwd, ['validate'])
  expect(bound(['validate'])).toMatchObject(free)
  git(cwd, 'init', '-q')
  expect(bound(['validate'])).toMatchObject(free)
  expect(bound(['validate', '-v']).stderr).toContain('Git không trả lời')
  expect(bound(['validate', '--staged'])).toMatchObject({ status: 2, stdout: '' })
})
