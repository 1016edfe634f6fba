import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { messageOf } from '../../../src/messages/messages.ts'
import { vi } from '../../../src/messages/vi.ts'
import { validateWord } from '../../../src/rules/validate-word.ts'
import { declared, relationshipsXml } from '../../word/word-file.ts'
import { officeFile } from './office-file.ts'

const today = { year: 2026, month: 11, day: 22 }

function judged(change: (xml: string) => string, more: Readonly<Record<string, string>> = {}) {
  const entries = unzipSync(officeFile())
  const before = strFromU8(entries['word/document.xml'] ?? new Uint8Array())
  const after = change(before)
  expect(after).not.toBe(before)
  const added = Object.fromEntries(Object.entries(more).map(([name, xml]) => [name, strToU8(xml)]))
  const bytes = zipSync({ ...entries, 'word/document.xml': strToU8(after), ...added })
  return validateWord({ name: 'mau.docx', bytes }, { today, stage: 'draft' })
}

describe('files of which something can be said and something cannot', () => {
  it('in the code of an old font get that one sentence: their letters are not those that are printed', () => {
    const { findings, isPlan, unassessed } = judged((xml) =>
      xml
        .replaceAll(/Times New Roman/g, '.VnTime')
        .replaceAll(/<w:t xml:space="preserve">[^<]+/g, (text) => text.normalize('NFC').replaceAll(/[^\x20-\x7f]/gu, '¸'))
        .replace('>K¸ HO¸CH<', '>KÕ ho¹ch<'),
    )
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['DW018']))
    expect(isPlan).toBe(true)
    expect(unassessed).toContain('components')
  })

  it('are judged up to another document in them, which is told', () => {
    const twice = (xml: string) => {
      const [, body = '', end = ''] =
        /<w:body>([\s\S]*?)(<w:sectPr[\s\S]*<\/w:body>)/.exec(xml.replace(/[\s\S]*(?=<w:body>)/, '')) ?? []
      const other = body.replace(/(Số:? ?)\d*[^<]*(\/KH)/, '$146$2').replaceAll('"28"', '"20"')
      return xml.replace(/<w:body>[\s\S]*<\/w:body>/, () => `<w:body>${body}${other}${end}`)
    }
    const alone = judged((xml) => `${xml} `)
    const both = judged(twice)
    const start = both.findings.find(({ code }) => code === 'NV048')?.range.start.line ?? 0
    expect(start).toBeGreaterThan(20)
    expect(both.findings.filter(({ range }) => range.start.line > start)).toEqual([])
    expect(alone.findings.map(({ code }) => code)).toEqual(
      both.findings.map(({ code }) => code).filter((code) => code !== 'NV048'),
    )
  })

  it('tell both faults of one date (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4 điểm b)', () => {
    const { findings } = judged((xml) => xml.replace('ngày 05 tháng 10 năm 2026', 'ngày 5 tháng 2 năm 2026'))
    expect(findings.filter(({ code }) => code === 'TB070').map(({ args }) => (args as { what: string }).what)).toEqual([
      'day',
      'month',
    ])
  })

  it('quote words with their blanks, as one stretch', () => {
    const { findings } = judged((xml) =>
      xml.replace(
        /(<w:r><w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)<w:t xml:space="preserve">Số hóa tài liệu lưu trữ năm 2027<\/w:t><\/w:r>/,
        (_, run: string) =>
          ['Số hóa tài liệu lưu ', 'trữ ', 'năm 2027']
            .map((words, i) => `${i === 0 ? run : run.replaceAll('"28"', '"26"')}<w:t xml:space="preserve">${words}</w:t></w:r>`)
            .join(''),
      ),
    )
    const told = findings.find(({ code }) => code === 'TB014')
    expect(told && messageOf(vi, told)).toContain('«trữ năm 2027»')
  })

  it('find a footnote where its sign stands', () => {
    const sign = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const note = `<w:footnote w:id="2"><w:p><w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr><w:t>Theo danh mục của Sở.</w:t></w:r></w:p></w:footnote>`
    const relationships = strFromU8(unzipSync(officeFile())['word/_rels/document.xml.rels'] ?? new Uint8Array())
    const links = relationships.match(/<Relationship .*\/>/)?.[0] ?? ''
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes'
    const { findings, text } = judged((xml) => xml.replace(/(phòng đọc[^<]*<\/w:t><\/w:r>)/, `$1${sign}`), {
      'word/footnotes.xml': `<w:footnotes ${declared}>${note}</w:footnotes>`,
      'word/_rels/document.xml.rels': relationshipsXml(
        `${links}<Relationship Id="rIdNotes" Type="${type}" Target="footnotes.xml"/>`,
      ),
    })
    const told = findings.find(({ code }) => code === 'TB011')
    expect(told?.path).toBe('chu-thich/2')
    expect(text.split('\n')[(told?.range.start.line ?? 0) - 1]).toContain('Rõ người, rõ việc')
  })

  it('leave a signature at its side where an indent brings it there, and a recipient the mark before a tab', () => {
    const { findings } = judged((xml) => {
      const closing = xml.slice(xml.lastIndexOf('<w:tbl>'), xml.lastIndexOf('</w:tbl>') + 8)
      const lines = closing.match(/<w:p>.*?<\/w:p>/g) ?? []
      const moved = lines.map((line) => line.replace('<w:jc w:val="center"/>', '<w:ind w:left="4536"/><w:jc w:val="center"/>'))
      return xml.replace(closing, moved.join(''))
    })
    expect(findings.filter(({ code }) => code === 'TB019' || code === 'TB074')).toEqual([])
  })

  it('are told that their whole text is bold, though what is set apart is the author’s', () => {
    const bold = (words: RegExp) => (xml: string) =>
      xml.replaceAll(
        /<w:r><w:rPr>((?:(?!<\/w:rPr>).)*)<\/w:rPr><w:t xml:space="preserve">([^<]*)/g,
        (run, look: string, text: string) =>
          words.test(text) ? `<w:r><w:rPr>${look}<w:b/></w:rPr><w:t xml:space="preserve">${text}` : run,
      )
    const codes = (words: RegExp) => judged(bold(words)).findings.filter(({ code }) => code === 'TB002')
    expect(codes(/^(?:Chuyển|- Rõ|- Bảo|Văn phòng|Sở Nội|Các phòng chuyên)/).map(({ severity }) => severity)).toEqual(['warning'])
    expect(codes(/^- Rõ người/)).toEqual([])
  })
})
