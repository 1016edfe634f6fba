import { spawnSync } from 'node:child_process'
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plan, workFolder } from '../../fake-io.ts'
import { git, gitEnv, gitFolder, put } from '../../git/git-folder.ts'

const files = {
  'so-hoa.plan.yaml': 'the_thuc: nha_nuoc\ntrich_yeu: "Số hóa hồ sơ: năm 2027" # tạm\n',
  'tap-huan.plan.yaml': 'trich_yeu: |\n  Tập huấn công tác văn thư\n',
  'kế hoạch 1.plan.yaml': 'trich_yeu: Một\n',
  'ghi-chu.txt': '',
  'nam-2027/a.plan.yaml': '',
}
const names = 'validate render import rules explain fmt init schema register tasks graph completion diff'.split(' ')
const suggest = async (...words: readonly string[]) => {
  const { status, out } = await plan(workFolder(files), ['completion', 'fish', '--', 'plan', ...words])
  expect(status).toBe(0)
  return out.split('\n').slice(0, -1)
}

describe('plan completion', () => {
  it('suggests commands with what they do', async () => {
    expect(await suggest('val')).toEqual(['validate\tkiểm tra kế hoạch: cú pháp, cấu trúc, nội dung, thể thức'])
    expect((await suggest('')).map((line) => line.split('\t')[0])).toEqual(names)
    expect((await suggest('help', 'fm'))[0]).toMatch(/^fmt\t/)
  })

  it('suggests options, of commands that are read late too, and what stands behind them', async () => {
    expect((await suggest('validate', '--max'))[0]).toMatch(/^--max-warnings\t/)
    expect((await suggest('fmt', '--ch'))[0]).toMatch(/^--check\t/)
    expect((await suggest('init', '--the-t'))[0]).toMatch(/^--the-thuc\t/)
    expect(await suggest('init', '--the-thuc', 'd')).toEqual(['dang', 'doan'])
    expect(await suggest('validate', '--fix=')).toEqual(['--fix=an-toan', '--fix=goi-y'])
    expect(await suggest('validate', '-f', 'ju')).toEqual(['junit'])
    expect(await suggest('--lang', 'en', 'val')).toHaveLength(1)
  })

  it.each([
    ['validate', '-f', 'x.plan.yaml'],
    ['render', '-t', 'x.plan.yaml'],
    ['import', '-f', 'x.md'],
    ['rules', '-f'],
    ['register', '-f'],
    ['tasks', '-f'],
    ['graph', '-f'],
    ['diff', '-f', 'x.plan.yaml', 'x.plan.yaml'],
  ])('suggests the formats that plan %s takes', async (name, option, ...paths) => {
    const refused = await plan(workFolder({ 'x.md': '', 'x.plan.yaml': '' }), [name, ...paths, option, 'khong-co'])
    expect(refused.status).toBe(2)
    // All are named where another one is given.
    const taken = refused.err
      .trimEnd()
      .replace(/^.*: |\.$/g, '')
      .split(', ')
    expect((await suggest(name, option, '')).toSorted()).toEqual(taken.toSorted())
  })

  it('suggests files where an option takes one, and nothing false where it takes a unit, a day or a number', async () => {
    const first = async (...words: string[]) => (await suggest(...words)).map((line) => line.split('\t')[0])
    const top = Object.keys(files).map((name) => name.replace(/\/.*/, '/'))
    for (const [command, option] of [
      ['tasks', '--unit'],
      ['tasks', '--on'],
      ['tasks', '--due-before'],
      ['register', '--year'],
      ['validate', '--max-warnings'],
      ['diff', '--author'],
    ] as const)
      expect(await first(command, option, '')).toEqual([])
    for (const [command, option] of [
      ['render', '-o'],
      ['render', '--template'],
      ['validate', '--baseline'],
      ['graph', '--around'],
    ] as const)
      expect(await first(command, option, '')).toEqual([...new Set(top)].toSorted())
    expect(await first('render', '--out=')).toEqual([...new Set(top)].toSorted().map((name) => `--out=${name}`))
  })

  it('suggests a file whose name begins as an option so that it can be read, and shows no control character of a subject', async () => {
    const cwd = workFolder({ '-a.plan.yaml': 'trich_yeu: Số \u001b[31mhóa\u202e\n', '-b/': '' })
    const { out } = await plan(cwd, ['completion', 'bash', '--', 'plan', 'validate', ''])
    expect(out).toBe('./-a.plan.yaml\tSố ␛[31mhóa\ufffd\n./-b/\n')
  })

  it('does not wait for a pipe, nor reads what a link leads to outside', async () => {
    const outside = workFolder({ 'a.plan.yaml': 'trich_yeu: Bí mật\n' })
    const cwd = workFolder({ 'b.plan.yaml': 'trich_yeu: Một\n' })
    symlinkSync(join(outside, 'a.plan.yaml'), join(cwd, 'a.plan.yaml'))
    symlinkSync('b.plan.yaml', join(cwd, 'c.plan.yaml'))
    expect(spawnSync('mkfifo', [join(cwd, 'd.plan.yaml')]).status).toBe(0)
    // Apart from this process, which a pipe would stop.
    const program = resolve(import.meta.dirname, '../../../../bin/plan.js')
    const argv = [program, 'completion', 'fish', '--', 'plan', 'validate', '']
    const { stdout } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8', timeout: 10_000, killSignal: 'SIGKILL' })
    expect(stdout).toBe('a.plan.yaml\nb.plan.yaml\tMột\nc.plan.yaml\tMột\nd.plan.yaml\n')
  })

  it('suggests plans with their subjects, and folders', async () => {
    expect(await suggest('render', '')).toEqual([
      'kế hoạch 1.plan.yaml\tMột',
      'nam-2027/',
      'so-hoa.plan.yaml\tSố hóa hồ sơ: năm 2027',
      'tap-huan.plan.yaml\tTập huấn công tác văn thư',
    ])
    expect(await suggest('import', '')).toEqual(['ghi-chu.txt', 'nam-2027/'])
    expect(await suggest('validate', 'nam-2027/')).toEqual(['nam-2027/a.plan.yaml'])
    expect(await suggest('validate', 'khong-co/')).toEqual([])
  })

  it('suggests codes with their names', async () => {
    const code = 'TT005\tke-hoach-co-kinh-gui'
    expect(await suggest('explain', 'tt005')).toEqual([code])
    expect(await suggest('validate', '--only', 'tt005')).toEqual([code])
  })

  it('suggests revisions of git with the subjects of their commits', async () => {
    const cwd = gitFolder(files)
    git(cwd, 'tag', 'ban-hanh-2027')
    git(cwd, 'checkout', '-q', '-b', 'sua/so-hoa')
    put(cwd, { 'so-hoa.plan.yaml': 'trich_yeu: Số hóa hồ sơ năm 2028\n' })
    git(cwd, 'commit', '-q', '-a', '-m', 'Số hóa: lùi một năm')
    const revisions = async (...words: readonly string[]) => {
      const { out } = await plan(cwd, ['completion', 'fish', '--', 'plan', ...words], { env: gitEnv })
      return out.split('\n').slice(0, -1)
    }
    const first = 'Cập nhật kế hoạch'
    const last = 'Số hóa: lùi một năm'
    const all = await revisions('validate', '--since', '')
    expect(all.slice(0, 2)).toEqual([`HEAD\t${last}`, `HEAD~1\t${first}`])
    // In one second: which of them was last nobody can tell.
    expect(all.slice(2).toSorted()).toEqual([`ban-hanh-2027\t${first}`, `chinh\t${first}`, `sua/so-hoa\t${last}`])
    expect(await revisions('validate', '--since=c')).toEqual([`--since=chinh\t${first}`])
    // A plan may be meant as well, until `--` tells them apart.
    expect(await revisions('diff', 's')).toEqual(['so-hoa.plan.yaml\tSố hóa hồ sơ năm 2028', `sua/so-hoa\t${last}`])
    expect(await revisions('diff', 'chinh...s')).toEqual([`chinh...sua/so-hoa\t${last}`])
    expect(await revisions('diff', 'HEAD~1', '--', 's')).toEqual(['so-hoa.plan.yaml\tSố hóa hồ sơ năm 2028'])
    expect(await revisions('render', 'c')).toEqual([])
    // No repository, no revisions, and no complaint.
    const { status, out, err } = await plan(workFolder(), ['completion', 'fish', '--', 'plan', 'diff', ''], { env: gitEnv })
    expect([status, out, err]).toEqual([0, '', ''])
  })

  it('knows three shells', async () => {
    expect(await suggest('completion', '')).toEqual(['bash', 'zsh', 'fish'])
    const { status, err } = await plan(workFolder(), ['completion', 'tcsh'])
    expect(status).toBe(2)
    expect(err).toContain('bash, zsh, fish')
  })

  it('reads words as they are typed, with quotes and escapes, open or closed', async () => {
    const name = 'kế hoạch 1.plan.yaml\tMột'
    for (const typed of ['kế\\ ho', '"kế ho', "'kế ho", '"kế hoạch 1.plan.yaml"'])
      expect(await suggest('render', typed)).toEqual([name])
    expect(await suggest('render', '"kế\\ ho')).toEqual([])
  })

  const root = resolve(import.meta.dirname, '../../../..')
  const hasShell = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0
  function withProgram(): string {
    const folder = workFolder({ ...files, 'bin/': '' })
    const command = join(folder, 'bin/plan')
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${root}/bin/plan.js" "$@"\n`)
    chmodSync(command, 0o755)
    return folder
  }
  function inFolder(folder: string, shell: string, script: string) {
    const env = {
      ...process.env,
      PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
      HOME: folder,
      LC_ALL: 'C.UTF-8',
    }
    return spawnSync(shell, ['-c', script], { cwd: folder, env, encoding: 'utf8' })
  }
  /** What a real shell makes of `plan validate so<Tab>`, by the script that the built program prints. */
  const inShell: Readonly<Record<string, string>> = {
    bash: `eval "$(plan completion bash)"; COMP_WORDS=(plan validate so); COMP_CWORD=2; _plan_complete; printf '%s\\n' "\${COMPREPLY[@]}"`,
    fish: `plan completion fish | source; complete -C 'plan validate so'`,
    zsh: `autoload -Uz compinit; compinit -u -D; source <(plan completion zsh); _describe() { print -rl -- "\${(P@)argv[-1]}" }; words=(plan validate so); CURRENT=3; _plan_complete`,
  }
  it.skipIf(!hasShell('bash'))('gives bash what stands behind “=” alone, and no escapes within quotes', () => {
    const tab = (...words: readonly string[]) => {
      const typed = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')
      return `COMP_WORDS=(plan ${typed}); COMP_CWORD=${words.length}; _plan_complete; printf '%s\\n' "\${COMPREPLY[@]}"`
    }
    const calls = [
      tab('validate', '--fix', '=', 'go'),
      tab('validate', '--fix', '='),
      tab('render', '"kế ho'),
      tab('render', 'kế\\ ho'),
    ]
    const folder = withProgram()
    const { stdout, stderr } = inFolder(folder, 'bash', ['eval "$(plan completion bash)"', ...calls].join('\n'))
    expect(stdout.trimEnd().split('\n'), stderr).toEqual([
      'goi-y',
      'an-toan',
      'goi-y',
      'kế hoạch 1.plan.yaml',
      'kế\\ hoạch\\ 1.plan.yaml',
    ])
  })

  for (const [shell, script] of Object.entries(inShell)) {
    it.skipIf(!hasShell(shell))(`completes in ${shell}${hasShell(shell) ? '' : ', which is not installed here'}`, () => {
      const { stdout, stderr } = inFolder(withProgram(), shell, script)
      expect(stdout, stderr).toContain('so-hoa.plan.yaml')
    })
  }
})
