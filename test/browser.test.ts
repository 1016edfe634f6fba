import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import vm from 'node:vm'
import { build } from 'esbuild'
import { describe, expect, it, onTestFinished } from 'vitest'
import { libraryEntries } from '../build/library-entries.js'
import { en } from '../src/messages/en.ts'
import { vi } from '../src/messages/vi.ts'

const source = path.resolve(import.meta.dirname, '../src')
const entries = [path.join(source, 'index.ts'), path.join(source, 'repository/index.ts')]
const nodeGlobals = ['process', 'Buffer', 'global', '__dirname', '__filename', 'require', 'setImmediate']

describe('the library in a browser', () => {
  it('bundles without a Node built-in', async () => {
    const { metafile } = await build({
      entryPoints: entries,
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      metafile: true,
      outdir: 'unused',
      logLevel: 'silent',
    })
    const builtIns = Object.entries(metafile.inputs).flatMap(([file, { imports }]) =>
      imports.filter(({ path: to, external }) => external || to.startsWith('node:')).map(({ path: to }) => `${file} → ${to}`),
    )
    expect(builtIns).toEqual([])
  })

  it('uses no global of Node in its own code', async () => {
    // esbuild's `define` replaces only the global name, not a variable or a property of that name.
    const define = Object.fromEntries(nodeGlobals.map((name) => [name, `NODE_GLOBAL_${name}`]))
    const { outputFiles } = await build({
      entryPoints: entries,
      bundle: true,
      packages: 'external',
      platform: 'browser',
      format: 'esm',
      write: false,
      outdir: 'unused',
      define,
      logLevel: 'silent',
    })
    const code = outputFiles.map(({ text }) => text).join('\n')
    expect(outputFiles).toHaveLength(entries.length)
    expect(code.length).toBeGreaterThan(1000)
    expect([...new Set(code.match(/NODE_GLOBAL_\w+/g))]).toEqual([])
  })

  it('leaves out of a bundle what the page does not use', async () => {
    const root = path.resolve(source, '..')
    const folder = mkdtempSync(path.join(tmpdir(), 'plan-bundle-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const entryPoints = Object.fromEntries(Object.entries(libraryEntries).map(([name, file]) => [name, path.join(root, file)]))
    const shared = {
      bundle: true,
      platform: 'browser',
      format: 'esm',
      charset: 'utf8',
      minify: true,
      logLevel: 'silent',
    } as const
    await build({ ...shared, entryPoints, splitting: true, outdir: folder })
    // As the package says of itself.
    writeFileSync(path.join(folder, 'package.json'), '{"type": "module", "sideEffects": false}')
    const bundled = async (names: string) => {
      const contents = `import { ${names} } from './index.js'\nglobalThis.used = [${names}]`
      const { outputFiles } = await build({ ...shared, stdin: { contents, resolveDir: folder }, write: false })
      return outputFiles[0]?.text ?? ''
    }
    const [checks, says] = [await bundled('validatePlan'), await bundled('validatePlan, vi')]
    const [vietnamese, english] = [vi.TT052({}), en.TT052({})]
    expect([checks.includes(vietnamese), says.includes(vietnamese), says.includes(english)]).toEqual([false, true, false])
    // What measures a Word file.
    expect([checks, await bundled('validateWord')].map((code) => code.includes('code:"TB005"'))).toEqual([false, true])
  })

  it('checks, prints, brings in and compares a plan, and lists its tasks, where there is no Node', async () => {
    const { outputFiles } = await build({
      stdin: { contents: checkAndPrint, resolveDir: source, loader: 'ts' },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'page',
      write: false,
      logLevel: 'silent',
    })
    // What every browser has, and nothing of Node's.
    const page = vm.createContext({
      TextEncoder,
      TextDecoder,
      setTimeout,
      clearTimeout,
      queueMicrotask,
      console,
      URL,
      Blob,
      crypto,
    })
    vm.runInContext('globalThis.self = globalThis', page)
    vm.runInContext(outputFiles[0]?.text ?? '', page)
    const printed = await vm.runInContext('page.checkAndPrint()', page)
    expect(printed).toMatchObject({ findings: 0, signature: 'PK', form: 'nd30' })
    expect(printed).toMatchObject({
      imported: { complete: true, form: 'nd30', subject: 'Số hóa hồ sơ lưu trữ năm 2027' },
      judged: 0,
      changes: [{ kind: 'changed', key: 'trich_yeu' }],
      repository: { series: ['15/KH-SNV'], findings: [], nodes: 1, tasks: [{ unit: undefined }, { unit: 'Văn phòng Sở' }] },
    })
    expect(printed.markdown.normalize('NFC').toUpperCase()).toContain('SỐ HÓA HỒ SƠ LƯU TRỮ')
  })
})

const checkAndPrint = `
import { comparedPlan, comparePlans, compose, importDocument, messageOf, renderDocx, renderMarkdown, validatePlan, validateWord, vi } from './index.ts'
import { judgeRepository, planGraph, recordPlan, repositoryOf, taskList } from './repository/index.ts'

const yaml = \`
the_thuc: nha_nuoc
co_quan: { chu_quan: UBND tỉnh Sơn Hà, ban_hanh: Sở Nội vụ, viet_tat: SNV }
so: 15
dia_danh: Sơn Hà
ngay_ban_hanh: 2026-10-05
trich_yeu: Số hóa hồ sơ lưu trữ năm 2027
can_cu:
  - Luật Lưu trữ ngày 21 tháng 6 năm 2024
noi_dung:
  - muc_dich: |
      Đưa toàn bộ hồ sơ của kho lưu trữ lên hệ thống chung của tỉnh.
  - nhiem_vu: |
      Rà soát, thống kê hồ sơ theo từng phông trước ngày 31 tháng 3 năm 2027.
  - to_chuc_thuc_hien: |
      Văn phòng Sở theo dõi, đôn đốc và báo cáo Giám đốc Sở.
noi_nhan:
  gui: [Giám đốc Sở]
  luu: [VT]
ky: { chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An }
\`

export async function checkAndPrint() {
  const today = { year: 2026, month: 10, day: 5 }
  const bytes = new TextEncoder().encode(yaml)
  const judged = (text) => validatePlan({ name: 'a.plan.yaml', bytes: new TextEncoder().encode(text) }, { today, stage: 'draft' })
  const { plan, profile, reading, findings } = judged(yaml)
  const later = judged(yaml.replace('năm 2027\\n', 'năm 2028\\n'))
  const changes = comparePlans(comparedPlan(plan, reading), comparedPlan(later.plan, later.reading))
  const record = recordPlan({ name: 'a.plan.yaml', bytes }, { today })
  // As it comes out of a store.
  const records = [JSON.parse(JSON.stringify(record))]
  const repository = repositoryOf(records, { today })
  const document = compose(plan, profile, { today, stage: 'as-is' })
  const docx = await renderDocx(document, { modified: new Date(0) })
  const word = { name: 'a.docx', bytes: docx }
  const { complete, recognised } = importDocument(word, { today, say: (finding) => messageOf(vi, finding) })
  return {
    imported: { complete, form: recognised.profile.id, subject: recognised.plan.subject.value },
    judged: validateWord(word, { today, stage: 'draft' }).findings.length,
    changes: changes.map(({ kind, key }) => ({ kind, key })),
    repository: {
      series: repository.register().series.flatMap(({ entries }) => entries.map(({ shown }) => shown)),
      findings: judgeRepository(records, { today }),
      nodes: planGraph(repository).nodes.length,
      tasks: taskList(records, { on: today }).lines.map(({ unit }) => ({ unit: unit?.text })),
    },
    findings: findings.length,
    signature: String.fromCharCode(docx[0], docx[1]),
    form: profile.id,
    markdown: renderMarkdown(document),
  }
}
`
