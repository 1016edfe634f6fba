import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plan, workFolder } from '../../fake-io.ts'

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

  it('knows three shells', async () => {
    expect(await suggest('completion', '')).toEqual(['bash', 'zsh', 'fish'])
    const { status, err } = await plan(workFolder(), ['completion', 'tcsh'])
    expect(status).toBe(2)
    expect(err).toContain('bash, zsh, fish')
  })

  const root = resolve(import.meta.dirname, '../../../..')
  const hasShell = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0
  /** What a real shell makes of `plan validate so<Tab>`, by the script that the built program prints. */
  const inShell: Readonly<Record<string, string>> = {
    bash: `eval "$(plan completion bash)"; COMP_WORDS=(plan validate so); COMP_CWORD=2; _plan_complete; printf '%s\\n' "\${COMPREPLY[@]}"`,
    fish: `plan completion fish | source; complete -C 'plan validate so'`,
    zsh: `autoload -Uz compinit; compinit -u -D; source <(plan completion zsh); _describe() { print -rl -- "\${(P@)argv[-1]}" }; words=(plan validate so); CURRENT=3; _plan_complete`,
  }
  for (const [shell, script] of Object.entries(inShell)) {
    it.skipIf(!hasShell(shell))(`completes in ${shell}${hasShell(shell) ? '' : ', which is not installed here'}`, () => {
      const folder = workFolder({ ...files, 'bin/': '' })
      const command = join(folder, 'bin/plan')
      writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${root}/bin/plan.js" "$@"\n`)
      chmodSync(command, 0o755)
      const env = { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`, HOME: folder }
      const { stdout, stderr } = spawnSync(shell, ['-c', script], { cwd: folder, env, encoding: 'utf8' })
      expect(stdout, stderr).toContain('so-hoa.plan.yaml')
    })
  }
})
