import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { getLanguageService } from 'yaml-language-server'
import { validPlan } from './valid-plan.ts'

const schemaUri = 'file:///plan.schema.json'
const schema = readFileSync(new URL('../../schemas/plan.schema.json', import.meta.url), 'utf8')

/** The server that VS Code and most other editors run for YAML, with our schema for every file. */
const editor = getLanguageService({
  schemaRequestService: async () => schema,
  workspaceContext: { resolveRelativePath: (relativePath) => relativePath },
})
editor.configure({
  validate: true,
  hover: true,
  completion: true,
  customTags: [],
  schemas: [{ uri: schemaUri, fileMatch: ['*.plan.yaml'], schema: JSON.parse(schema) }],
})

let opened = 0

/** A document of its own each time: the server keeps what it parsed by address and version. */
function open(text: string) {
  opened += 1
  return TextDocument.create(`file:///ke-hoach-${opened}.plan.yaml`, 'yaml', 1, text)
}

/** The document and the place just after `before`. */
function cursor(text: string, before: string) {
  const document = open(text)
  const at = text.indexOf(before)
  expect(at).toBeGreaterThanOrEqual(0)
  return { document, position: document.positionAt(at + before.length) }
}

describe('in an editor, plan.schema.json', () => {
  it('finds nothing wrong with a valid plan', async () => {
    expect(await editor.doValidation(open(validPlan), false)).toEqual([])
  })

  it('shows the Vietnamese description of the key under the pointer', async () => {
    const { document, position } = cursor(validPlan, 'trich_')
    const hover = await editor.doHover(document, position)
    expect(JSON.stringify(hover?.contents)).toContain('phản ánh khái quát nội dung chủ yếu')
  })

  it('offers the keys of the root', async () => {
    const { document, position } = cursor('the_thuc: nha_nuoc\n', 'nha_nuoc\n')
    const { items } = await editor.doComplete(document, position, false)
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['co_quan', 'trich_yeu', 'noi_nhan']))
  })

  it('offers the assignment fields inside a task', async () => {
    const { document, position } = cursor(validPlan.replace('danh_so: a)', ''), '- tieu_de: Rà soát hồ sơ\n          ')
    const { items } = await editor.doComplete(document, position, false)
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['thuc_hien', 'san_pham', 'danh_so']))
    const bare = cursor('noi_dung:\n  - nhiem_vu:\n      noi_dung:\n        - tieu_de: a\n          ', 'a\n          ')
    const inside = await editor.doComplete(bare.document, bare.position, false)
    expect(inside.items.map(({ label }) => label)).toContain('chu_tri')
  })

  it('offers the values of a list', async () => {
    const { document, position } = cursor('the_thuc: \n', 'the_thuc: ')
    const { items } = await editor.doComplete(document, position, false)
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['nha_nuoc', 'dang', 'doan', 'mttq']))
  })

  it('reports an unknown key at its place', async () => {
    const problems = await editor.doValidation(open(validPlan.replace('dia_danh:', 'dia_dnah:')), false)
    expect(problems.map(({ range, message }) => [range.start.line, range.start.character, message.includes('dia_dnah')])).toEqual(
      [[6, 0, true]],
    )
  })

  it('reports one problem for one mistake inside a task', async () => {
    const problems = await editor.doValidation(open(validPlan.replace('chu_tri: Văn phòng Sở', 'chu_tri: true')), false)
    expect(problems.map(({ range }) => range.start.line)).toEqual([21])
  })

  it('inserts only text that a reader can use', async () => {
    const task = 'noi_dung:\n  - nhiem_vu:\n      noi_dung:\n        - tieu_de: a\n          '
    const roles = ['muc_dich', 'nhiem_vu', 'to_chuc_thuc_hien', 'muc'].map((role) => `noi_dung:\n  - ${role}: `)
    // The server cannot insert an example that is a list of objects; lists of sections are offered key by key instead.
    for (const text of [
      '',
      'noi_dung:\n  - ',
      'phu_luc:\n  - ',
      'co_quan: ',
      'noi_nhan: ',
      'noi_nhan:\n  gui: ',
      'ky: ',
      task,
      ...roles,
    ]) {
      const { document, position } = cursor(text, text)
      const { items } = await editor.doComplete(document, position, false)
      expect([text, items.map(({ insertText }) => insertText).filter((one) => one?.includes('[object'))]).toEqual([text, []])
    }
  })
})
