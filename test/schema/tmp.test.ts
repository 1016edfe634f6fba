import { readFileSync, writeFileSync } from 'node:fs'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { it } from 'vitest'
import { getLanguageService } from 'yaml-language-server'
const schema = readFileSync(new URL('../../schemas/plan.schema.json', import.meta.url), 'utf8')
const editor = getLanguageService({ schemaRequestService: async () => schema, workspaceContext: { resolveRelativePath: (p) => p } })
editor.configure({ validate: true, hover: true, completion: true, customTags: [], schemas: [{ uri: 'file:///plan.schema.json', fileMatch: ['*.plan.yaml'], schema: JSON.parse(schema) }] })
it('x', async () => {
  let n = 0
  const out: string[] = []
  for (const t of ['noi_dung:\n  - nhiem_vu:\n      noi_dung:\n        - tieu_de: a\n          ', 'co_quan: ', 'co_quan:\n  ', 'noi_dung:\n  - ', 'ky: ','ky:\n  ', 'noi_nhan:\n  gui:\n    - ', 'trich_yeu: ', 'noi_dung:\n  - nhiem_vu: ','phu_luc:\n  - ','noi_dung:\n  - nhiem_vu:\n      noi_dung:\n        - ', 'can_cu:\n  - ', '']) {
    const d = TextDocument.create(`file:///t${n++}.plan.yaml`, 'yaml', 1, t)
    const { items } = await editor.doComplete(d, d.positionAt(t.length), false)
    out.push(JSON.stringify(t)+ items.map((i) => i.label + (/object/.test(i.label) ? '=>' + JSON.stringify(i.insertText) : '')).join(' | '))
  }
  writeFileSync('/tmp/out.txt', out.join('\n'))
})
