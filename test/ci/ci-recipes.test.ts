import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { plan, workFolder } from '../cli/fake-io.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (name: string) => parse(readFileSync(join(root, name), 'utf8'))

const good = readFileSync(join(root, 'examples/ke-hoach-so-noi-vu.plan.yaml'), 'utf8')
/** Plans of one office have each their number and subject. */
const numbered = (so: number) => good.replace(/^so: .*$/m, `so: ${so}`).replace(/^trich_yeu: /m, `trich_yeu: Đợt ${so}, `)
const flawed = numbered(92).replace('the_thuc: nha_nuoc', 'the_thuc: nha_nuoc\nnoi_dungs: x')

/** A repository with a plan that was right and now has a mistake, one that was added, and one that nobody touched. */
function repository() {
  const folder = workFolder({ 'kho/cu.plan.yaml': numbered(91), 'kho/sua.plan.yaml': numbered(92), 'bin/': '', 'tam/': '' })
  const cwd = join(folder, 'kho')
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=An', '-c', 'user.email=an@example.vn', ...args], { cwd, encoding: 'utf8' }).trim()
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-qm', 'Trước')
  const base = git('rev-parse', 'HEAD')
  writeFileSync(join(cwd, 'sua.plan.yaml'), flawed)
  writeFileSync(join(cwd, 'moi.plan.yaml'), numbered(93))
  git('add', '.')
  git('commit', '-qm', 'Sau')
  const command = join(folder, 'bin/plan')
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${root}/bin/plan.js" "$@"\n`)
  chmodSync(command, 0o755)
  return { folder, cwd, base }
}

describe('action.yml', () => {
  const action = read('action.yml')
  const step = (name: string): { readonly run: string } =>
    action.runs.steps.find((one: { readonly name: string }) => one.name === name)
  const run = (name: string, env: Readonly<Record<string, string>>, { folder, cwd }: ReturnType<typeof repository>) => {
    const files = { GITHUB_OUTPUT: join(folder, 'tam/output'), GITHUB_STEP_SUMMARY: join(folder, 'tam/summary.md') }
    for (const file of Object.values(files)) writeFileSync(file, '')
    const inputs = {
      PLAN_PATHS: '',
      PLAN_SINCE: '',
      PLAN_FINAL: 'false',
      PLAN_MAX_WARNINGS: '',
      PLAN_BASELINE: '',
      PLAN_LANG: 'vi',
    }
    const world = {
      PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
      RUNNER_TEMP: join(folder, 'tam'),
      HOME: folder,
    }
    const done = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step(name).run], {
      cwd,
      env: { ...inputs, ...world, ...files, ...env },
      encoding: 'utf8',
    })
    return {
      ...done,
      output: readFileSync(files.GITHUB_OUTPUT, 'utf8'),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    }
  }

  it('has only inputs that its steps use, and uses only those it has', () => {
    const text = readFileSync(join(root, 'action.yml'), 'utf8')
    const used = [...text.matchAll(/inputs\.([a-z-]+)/g)].map(([, name]) => name)
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort())
    // What a pull request brings (names of branches, inputs) goes through the environment: in a script it would be run.
    for (const one of action.runs.steps) expect(one.run ?? '').not.toContain('${{')
  })

  it('validates what changed, annotates, and tells the page of the run', () => {
    const world = repository()
    const { status, stdout, output, summary } = run('Validate', { PLAN_SINCE: world.base }, world)
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=sua\.plan\.yaml,line=\d+/m)
    expect(stdout).not.toContain('cu.plan.yaml')
    expect(output).toContain('status=1')
    expect(JSON.parse(readFileSync(/sarif=(.*)/.exec(output)?.[1] ?? '', 'utf8')).version).toBe('2.1.0')
    expect(summary).toContain('| 🔴 lỗi ● | sua.plan.yaml<br>')
  })

  it('validates every plan where it is told so, and named ones', () => {
    const world = repository()
    expect(run('Validate', { PLAN_SINCE: 'all' }, world).summary).toContain('Đã kiểm tra 3 tệp')
    const named = run('Validate', { PLAN_PATHS: 'cu.plan.yaml\nmoi.plan.yaml', PLAN_LANG: 'en' }, world)
    expect({ status: named.status, output: named.output }).toEqual({ status: 0, output: expect.stringContaining('status=0') })
    expect(named.summary).toContain('2 files checked')
  })

  it('prints what changed and can be printed', () => {
    const world = repository()
    const { status, output, stderr } = run('Print', { PLAN_SINCE: world.base }, world)
    expect(status, stderr).toBe(0)
    expect(output, stderr).toContain(`folder=${join(world.folder, 'tam/plan-printed')}`)
    expect(existsSync(join(world.folder, 'tam/plan-printed/moi.docx'))).toBe(true)
    expect(existsSync(join(world.folder, 'tam/plan-printed/cu.docx'))).toBe(false)
    expect(existsSync(join(world.folder, 'tam/plan-printed/sua.docx'))).toBe(false)
  })
})

describe('.pre-commit-hooks.yaml', () => {
  const hooks: readonly {
    readonly id: string
    readonly entry: string
    readonly args: readonly string[]
    readonly files: string
    readonly language: string
  }[] = read('.pre-commit-hooks.yaml')

  it.each(hooks)('$id runs on the plans among the files, and on nothing else', async ({ entry, args, files, language }) => {
    expect(language).toBe('node')
    const named = ['a.plan.yaml', 'b.plan.yml', 'khac.yaml', 'a.docx', 'plan.config.yaml'].filter((name) =>
      new RegExp(files).test(name),
    )
    expect(named).toEqual(['a.plan.yaml', 'b.plan.yml'])
    // As pre-commit calls it: the entry, its arguments, the files.
    const call = [...entry.split(' ').slice(1), ...args, '-x.plan.yaml', ...named]
    const cwd = workFolder({ 'a.plan.yaml': numbered(91), 'b.plan.yml': numbered(92), '-x.plan.yaml': numbered(94) })
    const { status, err } = await plan(cwd, call)
    expect(status, err).toBe(0)
    const broken = workFolder({ 'a.plan.yaml': numbered(91), 'b.plan.yml': numbered(92), '-x.plan.yaml': 'so: [' })
    expect((await plan(broken, call)).status).not.toBe(0)
  })

  it('refuses a commit with a mistake in a plan', async () => {
    const entry = hooks.find(({ id }) => id === 'plan-validate')?.entry ?? ''
    const cwd = workFolder({ 'a.plan.yaml': flawed })
    expect((await plan(cwd, [...entry.split(' ').slice(1), 'a.plan.yaml'])).status).toBe(1)
  })
})

describe('templates/ci/gitlab.yml', () => {
  const job = read('templates/ci/gitlab.yml')['plan-validate']

  it('writes the reports that it hands to GitLab', () => {
    const world = repository()
    const bin = join(world.folder, 'bin')
    // The installed program stands in the path already; the network is not asked.
    writeFileSync(join(bin, 'npm'), '#!/bin/sh\nexit 0\n')
    chmodSync(join(bin, 'npm'), 0o755)
    const env = {
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      HOME: world.folder,
      CI_MERGE_REQUEST_DIFF_BASE_SHA: world.base,
      PLAN_PACKAGE: 'ke-hoach',
    }
    const done = spawnSync('bash', ['-eo', 'pipefail', '-c', job.script.join('\n')], { cwd: world.cwd, env, encoding: 'utf8' })
    expect(done.status, done.stderr).toBe(1)
    const issues = JSON.parse(readFileSync(join(world.cwd, job.artifacts.reports.codequality), 'utf8'))
    expect(issues[0].location.path).toBe('sua.plan.yaml')
    expect(readFileSync(join(world.cwd, job.artifacts.reports.junit), 'utf8')).toContain('<testsuites')
    spawnSync('bash', ['-eo', 'pipefail', '-c', job.after_script.join('\n')], { cwd: world.cwd, env, encoding: 'utf8' })
    expect(existsSync(join(world.cwd, job.artifacts.paths[0], 'cu.docx'))).toBe(true)
  })
})
