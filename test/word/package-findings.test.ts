import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/finding.ts'
import { en } from '../../src/messages/en.ts'
import { messageOf } from '../../src/messages/messages.ts'
import { vi } from '../../src/messages/vi.ts'
import { readWord } from '../../src/word/read-word.ts'
import { refusalFinding, wordFindings } from '../../src/word/word-findings.ts'
import { paragraph, type WordFile, wordFile } from './word-file.ts'

function findingsOf(file: WordFile): readonly Finding[] {
  const reading = readWord(wordFile(file))
  if (!('document' in reading)) throw new Error(reading.refusal)
  return wordFindings(reading.document, 'du-thao.docx')
}

const changed = (text: string): string =>
  `<w:p><w:ins w:id="1" w:author="Lan"><w:r><w:t>${text}</w:t></w:r></w:ins><w:del w:id="2" w:author="Hà"><w:r><w:delText>cũ ${text}</w:delText></w:r></w:del></w:p>`

describe('wordFindings', () => {
  it('tell each kind once, at its first place, with the further ones', () => {
    const findings = findingsOf({ body: paragraph('Một') + changed('hai') + changed('ba') })
    expect(
      findings.map(({ code, severity, path, args, others }) => ({
        code,
        severity,
        path,
        args,
        others: others?.map((spot) => spot.path),
      })),
    ).toEqual([
      {
        code: 'DW012',
        severity: 'warning',
        path: 'than/2',
        args: { change: 'inserted', text: 'hai', count: 2, author: 'Lan' },
        others: ['than/3'],
      },
      {
        code: 'DW012',
        severity: 'warning',
        path: 'than/2',
        args: { change: 'deleted', text: 'cũ hai', count: 2, author: 'Hà' },
        others: ['than/3'],
      },
    ])
    expect(findings[0]?.range.start.line).toBe(2)
  })

  it('tell hidden text, which is not read', () => {
    const hidden = '<w:p><w:r><w:t>Công khai</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>nội bộ</w:t></w:r></w:p>'
    expect(findingsOf({ body: hidden })).toMatchObject([{ code: 'DW013', args: { text: 'nội bộ', count: 1 } }])
  })

  it('tell what belongs to the whole file at its beginning', () => {
    const links = [{ id: 'rId1', purpose: 'vbaProject', target: 'vbaProject.bin' }] as const
    expect(findingsOf({ body: paragraph('Kế hoạch'), links })).toMatchObject([
      { code: 'DW010', path: '', range: { start: { line: 1 } } },
    ])
  })

  it('quote no more than a sentence bears', () => {
    const [finding] = findingsOf({ body: changed('rất dài '.repeat(40)) }) as [Finding]
    const { text } = finding.args as { readonly text: string }
    expect(text.length).toBeLessThanOrEqual(80)
  })

  it('stand where the caller knows the paragraph to stand', () => {
    const reading = readWord(wordFile({ body: paragraph('Một') + changed('hai') }))
    if (!('document' in reading)) throw new Error(reading.refusal)
    const placeOf = (line: number) => ({ start: { line, column: 1, offset: 4 }, end: { line, column: 4, offset: 7 } })
    expect(wordFindings(reading.document, 'a.docx', { placeOf })[0]?.range).toEqual(placeOf(2))
  })
})

describe('refusalFinding', () => {
  const sentences = (bytes: Uint8Array): readonly [string, string, string] => {
    const reading = readWord(bytes)
    if ('document' in reading) throw new Error('it was read')
    const finding = refusalFinding(reading, 'a.docx')
    return [finding.code, messageOf(vi, finding), messageOf(en, finding)]
  }

  it('says how to convert another kind of file', () => {
    const [code, vietnamese, english] = sentences(new TextEncoder().encode('{\\rtf1 }'))
    expect(code).toBe('DW019')
    expect(vietnamese).toContain('--via-libreoffice')
    expect(english).toContain('--via-libreoffice')
  })

  it('names the part that is at fault', () => {
    const [code, vietnamese, english] = sentences(wordFile({ body: '<w:p>' }))
    expect(code).toBe('DW001')
    expect(vietnamese).toContain('word/document.xml')
    expect(english).toContain('word/document.xml')
  })
})
