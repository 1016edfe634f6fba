import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fillStarter, sampleAnswers } from '../../src/cli/starter.ts'
import { printPlan } from '../print-plan.ts'
import { paragraph, wordFile } from '../word/word-file.ts'
import { plan, workFolder } from './fake-io.ts'
import { commit, git, gitEnv, gitFolder } from './git/git-folder.ts'

const yaml = fillStarter('nha_nuoc', sampleAnswers.nha_nuoc)
const { docx } = await printPlan('a.plan.yaml', yaml)
/** What Word does to every file that it saves (ECMA-376-1, 15.2.12.3). */
const saved = zipSync(
  {
    ...unzipSync(docx),
    'docProps/app.xml': strToU8('<Properties><Application>Microsoft Office Word</Application></Properties>'),
  },
  { mtime: new Date(1980, 0, 1) },
)
/** What a program does that changes a part and packs the others again. */
const packed = zipSync(unzipSync(docx))
const written = wordFile({ body: paragraph('KẾ HOẠCH') + paragraph('Tổng kết công tác văn thư') })

const judged = async (cwd: string, ...paths: string[]) => {
  const { out, err } = await plan(cwd, ['validate', ...paths, '-f', 'json'])
  return { files: JSON.parse(out).files as readonly string[], err }
}

describe('a print of a plan is not judged again', () => {
  test('beside the plan, and where render -o put it', async () => {
    const cwd = workFolder({ '2026/a.plan.yaml': yaml })
    await plan(cwd, ['render', '2026/a.plan.yaml'])
    await plan(cwd, ['render', '.', '-o', 'ban-in/'])
    expect(await judged(cwd)).toEqual({ files: ['2026/a.plan.yaml'], err: '' })
    const { err } = await plan(cwd, ['validate', '-v'])
    expect(err).toContain('1 tệp, bỏ qua 2,')
  })

  test('but it is where it is asked for: by its name, a pattern, or its folder alone', async () => {
    const cwd = workFolder({ 'a.plan.yaml': yaml, 'a.docx': docx, 'ban-in/a.docx': docx })
    expect((await judged(cwd, 'a.docx')).files).toEqual(['a.docx'])
    expect((await judged(cwd, '.', 'a.docx')).files).toEqual(['a.docx', 'a.plan.yaml'])
    expect((await judged(cwd, '*.docx')).files).toEqual(['a.docx'])
    expect((await judged(cwd, 'ban-in')).files).toEqual(['ban-in/a.docx'])
  })

  test('where its plan is gone, or left out by the settings, it is the plan', async () => {
    const cwd = workFolder({ 'b.plan.yaml': yaml, 'ban-in/a.docx': docx, 'c.docx': docx, 'c.yaml': 'ghi_chu: 1' })
    expect((await judged(cwd)).files).toEqual(['b.plan.yaml', 'ban-in/a.docx', 'c.docx'])
    const without = workFolder({ 'a.plan.yaml': yaml, 'a.docx': docx, 'plan.config.yaml': 'bo_qua: [a.plan.yaml]' })
    expect((await judged(without)).files).toEqual(['a.docx'])
  })
})

describe('a Word file that somebody changed is not passed over in silence', () => {
  test.each([
    ['saved by Word', saved],
    ['packed again by another program', packed],
    ['never printed by us', written],
    ['no zip at all', strToU8('PK')],
  ])('beside its plan it is told: %s', async (_, bytes) => {
    const { files, err } = await judged(workFolder({ 'a.plan.yaml': yaml, 'a.docx': bytes }))
    expect(files).toEqual(['a.plan.yaml'])
    expect(err).toBe(
      'Không xét tệp Word «a.docx»: cạnh nó có kế hoạch YAML cùng tên, và nó không phải bản in nguyên vẹn của kế hoạch ấy; có thể so hai tệp bằng plan diff, hoặc nêu đích danh để kiểm tra.\n',
    )
  })

  test('several are told in one sentence', async () => {
    const cwd = workFolder({ 'a.plan.yaml': yaml, 'a.docx': saved, 'b.plan.yaml': yaml, 'b.docx': packed, '~$b.docx': '' })
    expect((await plan(cwd, ['validate', '--lang', 'en'])).err).toContain('2 Word files (such as “a.docx”) were not looked at')
  })

  test('elsewhere it is judged', async () => {
    const cwd = workFolder({ 'a.plan.yaml': yaml, 'ban-in/a.docx': saved })
    expect((await judged(cwd)).files).toEqual(['a.plan.yaml', 'ban-in/a.docx'])
  })

  test('with --staged and --since it is told where it is among the changes', async () => {
    const cwd = gitFolder({ 'a.plan.yaml': yaml, 'a.docx': docx, 'b.plan.yaml': yaml, 'b.docx': saved })
    writeFileSync(join(cwd, 'a.docx'), saved)
    const told = async (...options: string[]) => (await plan(cwd, ['validate', ...options], { env: gitEnv })).err
    expect(await told('--since', 'HEAD')).toContain('«a.docx»')
    expect(await told('--staged')).not.toContain('.docx')
    git(cwd, 'add', '.')
    expect(await told('--staged')).toContain('«a.docx»')
    commit(cwd)
    expect(await told('--since', 'HEAD')).not.toContain('.docx')
  })
})
