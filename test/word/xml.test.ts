import { describe, expect, it } from 'vitest'
import { parseXml } from '../../src/word/parse-xml.ts'
import { decodeXml } from '../../src/word/xml/decode-xml.ts'
import { namespaces } from './word-file.ts'

const { w } = namespaces

describe('parseXml', () => {
  it('gives canonical names, whatever prefixes the file uses', () => {
    expect(parseXml(`<x:p xmlns:x="${w}" x:id="1" plain="2"><x:r/></x:p>`)).toEqual({
      name: 'w:p',
      attributes: { 'w:id': '1', plain: '2' },
      children: [{ name: 'w:r', attributes: {}, children: [] }],
    })
    expect(parseXml(`<p xmlns="${w}"><r xmlns=""/></p>`)).toMatchObject({ name: 'w:p', children: [{ name: 'r' }] })
  })

  // ISO/IEC 29500-1, annex A: the strict namespaces.
  it.each([
    ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:x'],
    ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r:x'],
    ['http://purl.oclc.org/ooxml/drawingml/main', 'a:x'],
    ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp:x'],
    ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic:x'],
    ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:x'],
    ['http://purl.oclc.org/ooxml/officeDocument/extendedProperties', 'ep:x'],
    ['http://purl.oclc.org/ooxml/officeDocument/customProperties', 'op:x'],
    ['http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes', 'vt:x'],
  ])('reads the strict namespace %s as the transitional one', (namespace, name) => {
    expect(parseXml(`<q:x xmlns:q="${namespace}"/>`)).toMatchObject({ name })
  })

  it('keeps an unknown namespace apart from every known one', () => {
    expect(parseXml('<w:p xmlns:w="urn:example"/>')).toMatchObject({ name: '{urn:example}p' })
  })

  it('lets an inner declaration hold for its element alone', () => {
    const text = `<w:a xmlns:w="${w}"><w:b xmlns:w="urn:example"/><w:c/></w:a>`
    expect(parseXml(text)).toMatchObject({ children: [{ name: '{urn:example}b' }, { name: 'w:c' }] })
  })

  it('calls the prefixes that an alternative requires by their customary names', () => {
    const text = `<m:Choice xmlns:m="${namespaces.mc}" xmlns:shape="${namespaces.wps}" Requires="shape other"/>`
    expect(parseXml(text)).toMatchObject({ name: 'mc:Choice', attributes: { Requires: 'wps other' } })
  })

  it('resolves the five entities and references to characters, and joins text round comments and CDATA', () => {
    expect(parseXml('<a t="&quot;&#x111;&#10;">&lt;&amp;&gt;<!-- c -->&#273;<![CDATA[<&]]>x<?pi ?></a>')).toEqual({
      name: 'a',
      attributes: { t: '"đ\n' },
      children: ['<&>đ<&x'],
    })
  })

  // XML 1.0, 2.11 and 3.3.3.
  it('makes line ends one line feed, and blanks in attributes spaces', () => {
    expect(parseXml('<a t="x\r\ny\tz">1\r\n2\r3</a>')).toEqual({ name: 'a', attributes: { t: 'x y z' }, children: ['1\n2\n3'] })
  })

  it.each([
    '',
    'kế hoạch',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '</a>',
    '<a',
    '<a b>',
    '<a b=1/>',
    '<a b="1" b="2"/>',
    '<a b="<"/>',
    '<a b="1"c="2"/>',
    '<1/>',
    '<a:b:c xmlns:a="x"/>',
    '<w:p/>',
    '<a>&nbsp;</a>',
    '<a>&</a>',
    '<a>&#0;</a>',
    '<a>&#xD800;</a>',
    '<a>&#x110000;</a>',
    '<a>\u0001</a>',
    '<a><!-- </a>',
    '<a><![CDATA[ </a>',
    '<a/>chữ',
    '<!DOCTYPE a><a/>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
  ])('refuses %j', (text) => {
    expect(parseXml(text)).toBe('damaged')
  })

  it('refuses a document type before it could define anything', () => {
    const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};">`).join('')
    expect(parseXml(`<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]><a>&l30;</a>`)).toBe('damaged')
    expect(parseXml('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')).toBe('damaged')
  })

  it('bounds depth and number, and needs no stack for either', () => {
    const deep = (levels: number): string => '<a>'.repeat(levels) + '</a>'.repeat(levels)
    expect(parseXml(deep(200))).toMatchObject({ name: 'a' })
    expect(parseXml(deep(100_000))).toBe('tooDeep')
    expect(parseXml(`<a>${'<b/>'.repeat(1_000_001)}</a>`)).toBe('tooLarge')
  })

  it('leaves prototypes alone', () => {
    expect(parseXml('<a __proto__="x" constructor="y"/>')).toMatchObject({ name: 'a' })
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})

describe('decodeXml', () => {
  const text = '<?xml version="1.0" encoding="UTF-16"?><a>Kế hoạch</a>'

  it('reads UTF-8 and UTF-16, with a mark or without', () => {
    const little = Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]))
    const big = Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 0xff]))
    expect(decodeXml(little)).toBe(text)
    expect(decodeXml(big)).toBe(text)
    expect(decodeXml(Uint8Array.from([0xff, 0xfe, ...little]))).toBe(text)
    expect(decodeXml(Uint8Array.from([0xfe, 0xff, ...big]))).toBe(text)
    expect(decodeXml(new TextEncoder().encode('\ufeff<a>Kế</a>'))).toBe('<a>Kế</a>')
  })

  it('refuses what is no UTF-8, and what says that it is something else', () => {
    expect(decodeXml(Uint8Array.from([0x3c, 0x61, 0xff, 0x3e]))).toBeUndefined()
    expect(decodeXml(new TextEncoder().encode('<?xml version="1.0" encoding="windows-1258"?><a/>'))).toBeUndefined()
  })
})
