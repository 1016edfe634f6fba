import { expect, test } from 'vitest'
import { examples } from '../../src/cli/examples.ts'
import { lateCommands } from '../../src/cli/late-commands.ts'
import { fillStarter, sampleAnswers } from '../../src/cli/starter.ts'
import { printPlan } from '../print-plan.ts'
import { sampleText } from '../rules/sample-plans.ts'
import { plan, workFolder } from './fake-io.ts'
import { git, gitEnv } from './git/git-folder.ts'

const good = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc)
const { docx } = await printPlan('du-thao.plan.yaml', good)
/** One is issued: it has a number, behind which the next one comes. */
const plans = {
  'so-hoa.plan.yaml': good,
  'dang-uy.plan.yaml': good,
  'ban-cu.plan.yaml': good,
  'ban-moi.plan.yaml': good,
  '15.plan.yaml': sampleText({ yaml: '' }).text,
}
const documents = { 'du-thao.docx': docx, 'van-ban.txt': 'KẾ HOẠCH\nSố hóa hồ sơ lưu trữ\n' }

const late = await Promise.all(lateCommands.map(async ({ load }) => (await load()).examples))

// The help may show only what works.
test.each([...Object.values(examples), ...late].flat())('%s', async (line) => {
  const { argv, stdin } = parsed(line)
  const files = argv[0] === 'init' ? {} : argv[0] === 'import' ? documents : plans
  const cwd = workFolder(argv.includes('du-thao.docx') ? { 'du-thao.docx': docx, ...files } : files)
  // What changed, git must tell.
  if (/--(?:since|staged)|HEAD/.test(line)) {
    git(cwd, 'init', '-q', '-b', 'main')
    git(cwd, 'commit', '-q', '--allow-empty', '-m', 'Kho mới')
    git(cwd, 'add', '-A')
    if (line.includes('HEAD')) git(cwd, 'commit', '-q', '-m', 'Kế hoạch mới')
  }
  const { status, err } = await plan(cwd, argv, { env: gitEnv, ...(stdin === undefined ? {} : { stdin }) })
  // A draft lacks what --final demands: that is an answer, too.
  expect(status, err).toBe(argv.includes('--final') ? 1 : 0)
})

/** What a shell makes of a line: quotes go, `< file` is standard input, `> file` is where the output goes. */
function parsed(line: string): { readonly argv: readonly string[]; readonly stdin?: string } {
  const [call = '', input] = (line.split(' > ')[0] ?? '').split(' < ')
  const argv = [...call.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word).slice(1)
  return input === undefined ? { argv } : { argv, stdin: good }
}
