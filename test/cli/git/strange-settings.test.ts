import { chmodSync, existsSync, realpathSync, renameSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fillStarter, sampleAnswers } from '../../../src/cli/starter.ts'
import { plan, workFolder } from '../fake-io.ts'
import { git, gitEnv, gitFolder, put } from './git-folder.ts'

const good = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc)

/** A repository whose settings name a program wherever git knows one; and whether it was started. */
function strangeRepository() {
  const own = workFolder({ 'chay.sh': '' })
  const program = join(own, 'chay.sh')
  const trace = join(own, 'da-chay')
  put(own, { 'chay.sh': `#!/bin/sh\necho "$@" >> '${trace}'\nexec cat\n` })
  chmodSync(program, 0o755)
  const cwd = realpathSync(gitFolder({ 'a.plan.yaml': good, 'b.plan.yaml': good, 'c.plan.yaml': `${good}# c\n` }))
  // One with a new name, which git looks for by its content.
  renameSync(join(cwd, 'c.plan.yaml'), join(cwd, 'd.plan.yaml'))
  git(cwd, 'add', '-A')
  put(cwd, { '.gitattributes': '*.yaml filter=f=1 diff=d\n' })
  for (const name of ['core.fsmonitor', 'core.pager', 'core.editor', 'diff.external', 'diff.d.textconv', 'diff.d.command'])
    git(cwd, 'config', name, program)
  // A name with the sign that `-c` would part it at.
  git(cwd, 'config', '-f', '.git/config', 'filter.f=1.clean', program)
  git(cwd, 'config', '-f', '.git/config', 'filter.f=1.process', program)
  git(cwd, 'config', '-f', '.git/config', 'filter.f=1.required', 'true')
  // As if all files had been written after the index: git compares their contents.
  utimesSync(join(cwd, '.git/index'), 1, 1)
  return { cwd, wasStarted: () => existsSync(trace) }
}

describe.skipIf(process.platform === 'win32')('programs that the settings of a strange repository name', () => {
  it.each(['validate', 'validate --since HEAD', 'validate --staged', 'diff HEAD', 'fmt --check', 'register'])(
    'are not started by: %s',
    async (line) => {
      const { cwd, wasStarted } = strangeRepository()
      const { status } = await plan(cwd, line.split(' '), { env: gitEnv })
      expect([status, wasStarted()]).toEqual([0, false])
    },
  )

  it('would be: git alone starts the filter', () => {
    const { cwd, wasStarted } = strangeRepository()
    expect(() => git(cwd, '-c', 'core.fsmonitor=false', 'diff-index', '--raw', 'HEAD')).toThrow()
    expect(wasStarted()).toBe(true)
  })
})
