import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { UserError } from '../../../src/errors.ts'
import { renderMarkdown } from '../../../src/render/markdown/render-markdown.ts'
import { renderTemplate } from '../../../src/render/markdown/render-template.ts'
import { note, official, paragraph, row, table, text } from './document.ts'

const document = official([
  paragraph('headingSection', 'MỤC ĐÍCH', { label: 'I.', outline: 1 }),
  paragraph('body', [text('a | b *c*'), note('1', 'Ghi chú.')]),
  paragraph('bullet', 'một', { label: '-' }),
  table([row(['A', 'B'])], [row(['1', '2'])]),
])
const render = (source: string, language?: 'vi' | 'en') =>
  renderTemplate(document, { name: 'mau.hbs', source }, language === undefined ? {} : { language })
const mistake = async (source: string, language?: 'vi' | 'en') => {
  const error = await render(source, language).then(
    (printed) => `printed: ${printed}`,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(UserError)
  return (error as UserError).message
}

describe('the shipped template', () => {
  const source = readFileSync(path.resolve(import.meta.dirname, '../../../templates/plan.md.hbs'), 'utf8')

  it('prints the same as a user’s own template', async () => {
    expect(`${(await render(source)).trim()}\n`).toBe(renderMarkdown(document))
  })
})

describe('a user’s template', () => {
  it.each([
    ['{{properties.issuer}}: {{properties.number}}.', 'Sở Nội vụ: .'],
    ['{{#each body}}{{#if heading}}{{label}} {{text}}{{/if}}{{/each}}', 'I. MỤC ĐÍCH'],
    [
      '{{#each body}}{{#if table}}{{#each table.rows}}{{#each cells}}{{../../component}}={{text}};{{/each}}{{/each}}{{/if}}{{/each}}',
      'table=1;table=2;',
    ],
    [
      '{{#each body}}{{#if (eq component "body")}}{{text}}/{{markdown}}/{{line}}{{/if}}{{/each}}',
      'a | b *c*/a \\| b \\*c\\*[^1]/a \\| b \\*c\\*[^1]',
    ],
    [
      '{{#each properties.recipients as |name|}}{{@index}}{{name}}{{#unless @last}}, {{/unless}}{{/each}}',
      '0UBND tỉnh, 1Sở Tài chính',
    ],
    ['{{#with closing}}{{signatures.length}}{{#each signatures}}{{side}}{{/each}}{{/with}}', '1right'],
    ['{{#each footnotes}}{{number}}. {{text}}{{/each}}', '1. Ghi chú.'],
    ['{{date properties.issuedOn "ngày {ngay} tháng {thang} năm {nam}"}}', 'ngày 05 tháng 10 năm 2026'],
    ['{{upper "Kế hoạch số hoá đường"}}', 'KẾ HOẠCH SỐ HOÁ ĐƯỜNG'],
    ['{{join properties.recipients "; "}}', 'UBND tỉnh; Sở Tài chính'],
    ['{{join closing.recipients " "}}', 'Nơi nhận: - UBND tỉnh; - Lưu: VT.'],
    ['{{html "a < b & c"}}', 'a &lt; b &amp; c'],
    ['{{md "a_b *c*"}}', 'a_b \\*c\\*'],
    ['{{cell head.left}}', 'UBND TỈNH SƠN HÀ<br>**SỞ NỘI VỤ**'],
    ['[{{closing.contact.text}}]', '[]'],
    ['{{#if closing.contact}}có{{else}}không{{/if}}', 'không'],
    ['{{#if (or head.circulation head.number)}}có{{/if}}', 'có'],
    ['{{properties.title}}&"<>', 'Kế hoạch&"<>'],
  ])('%s', async (source, printed) => {
    expect(await render(source)).toBe(printed)
  })
})

const top = 'properties, preceding, head, title, body, closing, appendices, footnotes'

describe('a mistake in a template', () => {
  it.each([
    ['\n  {{chu_tri2}}', `Mẫu mau.hbs, dòng 2, cột 5: «chu_tri2» không có trong dữ liệu; ở đây có: ${top}.`],
    ['{{#if chu_tri2}}x{{/if}}', 'Mẫu mau.hbs, dòng 1, cột 7: «chu_tri2» không có trong dữ liệu; ở đây có: '],
    [
      '{{head.giua.dong}}',
      '«head.giua.dong» không có trong dữ liệu; ở đây có: circulation, left, right, number, placeDate, marks.',
    ],
    ['{{properties.title.dai}}', 'Mẫu mau.hbs, dòng 1, cột 3: «properties.title.dai» không có trong dữ liệu.'],
    [
      '{{#each body}}\n{{upper ten}}{{/each}}',
      'Mẫu mau.hbs, dòng 2, cột 9: «ten» không có trong dữ liệu; ở đây có: component, label, text, ',
    ],
    ['{{head}}', 'dòng 1, cột 3: «head» không phải là chữ'],
    ['{{#if head}}\n\nx', 'Mẫu mau.hbs, dòng 1: hết mẫu mà một khối'],
    ['a\n{{#if head}}{{/each}}', 'Mẫu mau.hbs, dòng 2, cột 4: khối mở và khối đóng không khớp nhau ({{#if}} … {{/each}}).'],
    ['a\nb\n {{title!}} c', 'Mẫu mau.hbs, dòng 3: sai cú pháp gần «{{title!}} c».'],
    ['\n{{in_hoa title}}', 'Mẫu mau.hbs, dòng 2, cột 3: không có hàm nào tên là «in_hoa»; các hàm dùng được: md, cell, html, '],
    ['{{#lap body}}{{/lap}}', 'không có khối nào tên là «#lap»'],
    ['{{upper body}}', 'dòng 1, cột 3: hàm «upper» nhận giá trị không đúng loại'],
    ['{{join properties.recipients}}', 'hàm «join»'],
    ['{{date "hôm nay" "{ngay}"}}', 'hàm «date»'],
    ['{{> khac}}', 'không gọi được mẫu khác'],
    ['{{#*inline "a"}}{{/inline}}', 'không dùng được {{* …}}'],
  ])('%j is told with its place', async (source, sentence) => {
    expect(await mistake(source)).toContain(sentence)
  })

  it('is told in English when asked', async () => {
    const sentence = (more: string) => `Template mau.hbs, line 1, column 3: ${more}`
    expect(await mistake('{{chu_tri2}}', 'en')).toBe(sentence(`“chu_tri2” is not in the data; here are: ${top}.`))
    expect(await mistake('{{Bódy}}', 'en')).toBe(sentence(`“Bódy” is not in the data (did you mean “body”?); here are: ${top}.`))
  })

  it.each([
    // Compared without diacritics and case; a swap or a letter too few is near enough.
    ['{{#each bodi}}{{/each}}', '«bodi» không có trong dữ liệu (có phải «body» không?); ở đây có: properties, '],
    ['{{Próperties.issuer}}', '(có phải «properties» không?)'],
    ['{{properties.isuer}}', '«properties.isuer» không có trong dữ liệu (có phải «issuer» không?); ở đây có: title, subject, '],
    ['{{#each closing.signatures}}{{#each lines}}{{txet}}{{/each}}{{/each}}', '(có phải «text» không?)'],
    ['{{#each body as |khoi|}}{{khoi.lable}}{{/each}}', '«khoi.lable» không có trong dữ liệu (có phải «label» không?)'],
    ['{{#each body}}{{../propertis.issuer}}{{/each}}', '(có phải «properties» không?)'],
    [
      '{{#each body}}{{@root.heads}}{{/each}}',
      '«@root.heads» không có trong dữ liệu (có phải «head» không?); ở đây có: properties',
    ],
    // What belongs to the whole document is found from inside a loop, too.
    ['{{#each body}}{{properties.issuer}}{{/each}}', '(có phải «@root.properties.issuer» không?); ở đây có: component, '],
    ['{{#with head}}{{#each footnotes}}{{/each}}{{/with}}', '(có phải «@root.footnotes» không?); ở đây có: circulation, '],
    ['{{body.text}}', '«body.text» không có trong dữ liệu: ở đây là một danh sách; hãy dùng #each'],
    ['{{@rot.head}}', '«@rot.head» không có trong dữ liệu; ở đây có: @root, @index, @key, @first, @last.'],
  ])('%j is told with what is there and what may be meant', async (source, sentence) => {
    expect(await mistake(source)).toContain(sentence)
  })

  it('names no more than a reader takes in', async () => {
    const names = /ở đây có: (.*)$/u.exec(await mistake('{{properties.zzz}}'))?.[1]
    expect(names?.split(', ')).toHaveLength(12)
    expect(names?.endsWith(' …')).toBe(true)
  })
})

describe('the sandbox', () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
  afterEach(() => quiet.mockClear())

  it.each([
    '{{constructor}}',
    '{{__proto__}}',
    '{{head.constructor}}',
    '{{head.__proto__}}',
    '{{body.constructor}}',
    '{{body.map}}',
    '{{body.[0].constructor}}',
    '{{properties.title.constructor}}',
    '{{properties.title.constructor.constructor}}',
    '{{body.length.constructor}}',
    '{{toString}}',
    '{{hasOwnProperty}}',
    '{{@constructor}}',
    '{{@root.constructor}}',
    '{{@root.__proto__}}',
    '{{@index.constructor}}',
    '{{#with constructor}}x{{/with}}',
    '{{#each __proto__}}x{{/each}}',
    '{{#with properties.title}}{{constructor}}{{/with}}',
    '{{#with (upper "a")}}{{this.constructor.constructor}}{{/with}}',
    '{{#each body}}{{../constructor}}{{/each}}',
    '{{lookup this "constructor"}}',
    '{{#with (lookup head "constructor")}}x{{/with}}',
    '{{log "x"}}',
    '{{helperMissing "x"}}',
    '{{blockHelperMissing head}}',
    '{{$value head "x"}}',
    '{{[$print] head "x"}}',
    '{{upper constructor}}',
    '{{"constructor"}}',
  ])('%s reaches nothing', async (source) => {
    expect(await mistake(source)).toMatch(/^Mẫu mau\.hbs, dòng 1/u)
    expect(quiet).not.toHaveBeenCalled()
  })

  it('leaves the data of the next template as they were', async () => {
    const before = await render('{{#each body}}{{line}}{{/each}}')
    await mistake('{{#each body}}{{line}}{{constructor}}{{/each}}')
    expect(await render('{{#each body}}{{line}}{{/each}}')).toBe(before)
  })

  it('stops loops within loops before they fill the memory', async () => {
    const many = Array.from({ length: 300 }, () => paragraph('body', 'chữ'))
    const nested = `${'{{#each @root.body}}'.repeat(4)}{{text}}${'{{/each}}'.repeat(4)}`
    const error = renderTemplate(official(many), { name: 'mau.hbs', source: nested })
    await expect(error).rejects.toThrow(/dòng 1, .*quá dài/u)
  })

  it('takes a template only as text: a syntax tree is not compiled', async () => {
    const tree = { type: 'Program', body: [{ type: 'ContentStatement', value: 'từ cây cú pháp' }] }
    const source = JSON.parse(JSON.stringify(tree)) as string
    expect(await render(source)).toBe('[object Object]')
  })
})
