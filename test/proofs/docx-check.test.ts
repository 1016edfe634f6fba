import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { type PrintedPlan, printPlan } from '../print-plan.ts'
import { checkDocx } from './docx-check.ts'

const yaml = `
the_thuc: nha_nuoc
co_quan: { ban_hanh: Sở Nội vụ, viet_tat: SNV }
trich_yeu: Số hóa hồ sơ
noi_dung:
  - nhiem_vu: |
      Rà soát hồ sơ[^1].

      | TT | Việc |
      |---|---|
      | 1 | Thống kê |

      [^1]: Kể cả bản sao.
noi_nhan: { luu: [VT] }
ky: { chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An }
`

type Parts = Record<string, string>

describe('the structural check', () => {
  let printed: PrintedPlan
  beforeAll(async () => {
    printed = await printPlan('a.plan.yaml', yaml)
  })

  const wounded = (wound: (parts: Parts) => unknown, options: { readonly mtime?: Date; readonly last?: string } = {}) => {
    const parts: Parts = Object.fromEntries(
      Object.entries(unzipSync(printed.docx)).map(([name, data]) => [name, strFromU8(data)]),
    )
    wound(parts)
    const names = Object.keys(parts).sort((a, b) => Number(a === options.last) - Number(b === options.last))
    const mtime = options.mtime ?? new Date(1980, 0, 1)
    return checkDocx(
      zipSync(Object.fromEntries(names.map((name) => [name, [strToU8(parts[name] ?? ''), { mtime }]]))),
      printed.profile,
    )
  }
  /** Changes the first place that matches; a wound that wounds nothing proves nothing. */
  const change = (part: string, from: string | RegExp, to: string) => (parts: Parts) => {
    const before = parts[part] ?? ''
    parts[part] = before.replace(from, to)
    if (parts[part] === before) throw new Error(`${part} holds no ${String(from)}`)
  }
  const document = 'word/document.xml'

  it('finds nothing in what the product prints', () => {
    expect(checkDocx(printed.docx, printed.profile)).toEqual([])
    expect(wounded(() => {})).toEqual([])
  })

  it.each([
    ['a part that is not well-formed', change(document, '</w:body>', ''), 'closes nothing'],
    ['a forbidden character', change(document, /<w:t( [^>]*)?>/, '$&\u0001'), 'forbidden'],
    ['a cell without a paragraph at its end', change(document, '</w:tc>', '<w:tbl/></w:tc>'), 'does not end with a paragraph'],
    ['a cell more than the grid has', change(document, '</w:tr>', '<w:tc><w:p/></w:tc></w:tr>'), 'columns'],
    ['an unknown style', change(document, /<w:pStyle w:val="[^"]*"\/>/, '<w:pStyle w:val="Khác"/>'), 'not defined'],
    [
      'a paragraph style on a run',
      change(document, /(<w:r><w:rPr>|<w:r>)/, '<w:r><w:rPr><w:rStyle w:val="Normal"/></w:rPr></w:r>$&'),
      'of another type',
    ],
    [
      'an unknown list',
      change(document, '<w:pPr>', '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>'),
      'numbering 77',
    ],
    [
      'a footnote that is not there',
      change(document, /<w:footnoteReference w:id="\d+"/, '<w:footnoteReference w:id="99"'),
      'footnote 99 is not there',
    ],
    ['a footnote that nobody refers to', change(document, /<w:footnoteReference w:id="\d+"\/>/, ''), 'referred to 0 times'],
    ['an unknown relationship', change(document, /(<w:headerReference [^>]*r:id=")[^"]*/, '$1rIdX'), 'refers to rIdX'],
    [
      'a header that is a footer',
      change('word/_rels/document.xml.rels', 'relationships/header"', 'relationships/footer"'),
      'refers to a footer',
    ],
    [
      'a relationship to a missing part',
      change('word/_rels/document.xml.rels', /Target="header/, 'Target="other'),
      'which is not there',
    ],
    ['a part without a content type', (parts: Parts) => Object.assign(parts, { 'word/extra.bin': 'x' }), 'has no content type'],
    ['a size that is no number', change('word/styles.xml', /<w:sz w:val="\d+"\/>/, '<w:sz w:val="26pt"/>'), 'w:val is 26pt'],
    ['half of a half-point', change('word/styles.xml', /<w:sz w:val="\d+"\/>/, '<w:sz w:val="26.5"/>'), 'w:val is 26.5'],
    ['another font in one slot', change('word/styles.xml', /w:cs="Times New Roman"/, 'w:cs="Arial"'), 'fonts'],
    ['a theme font', change('word/styles.xml', /w:cs="Times New Roman"/, '$& w:asciiTheme="minorHAnsi"'), 'follows a theme'],
    ['another language', change('word/styles.xml', 'vi-VN', 'en-US'), 'not vi-VN'],
    ['another paper', change(document, /w:w="11906"/, 'w:w="12240"'), 'section 1 is 12240'],
    ['another margin', change(document, /(<w:pgMar [^>]*w:left=")\d+/, '$11417'), 'left is 1417'],
    ['an empty paragraph', change(document, '</w:tbl>', '</w:tbl><w:p/><w:p/>'), 'empty paragraph'],
    ['lost outer blanks', change(document, /<w:t(?: [^>]*)?>[^<]+<\/w:t>/, '<w:t> a</w:t>'), 'outer blanks'],
    ['a line break in text', change(document, /<w:t(?: [^>]*)?>[^<]+<\/w:t>/, '<w:t>a\nb</w:t>'), 'line break'],
  ])('sees %s', (_, wound, reason) => {
    expect(wounded(wound).join('\n')).toContain(reason)
  })

  it('sees a zip in another order or with another time', () => {
    expect(wounded(() => {}, { last: '[Content_Types].xml' }).join()).toContain('the zip begins with')
    expect(wounded(() => {}, { mtime: new Date(2026, 10, 22) }).join()).toContain('is dated')
    expect(checkDocx(strToU8('no zip'), printed.profile)).toHaveLength(1)
  })
})
