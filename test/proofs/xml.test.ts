import { describe, expect, it } from 'vitest'
import { child, named, parseXml, textOf } from './xml.ts'

describe('parseXml', () => {
  it('reads elements, attributes, references and comments', () => {
    const root = parseXml(
      '<?xml version="1.0" encoding="UTF-8"?><!-- a --><a:r xmlns:a="u" x=\'1\'><a:b y="&lt;&#x1EA1;"/>một &amp; hai</a:r>\n',
    )
    expect(root.attributes.get('x')).toBe('1')
    expect(child(root, 'a:b')?.attributes.get('y')).toBe('<ạ')
    expect(named(root, 'a:b')).toHaveLength(1)
    expect(textOf(root)).toBe('một & hai')
  })

  it.each([
    ['<a><b></a></b>', 'closes nothing'],
    ['<a>', 'not closed'],
    ['<a/><b/>', 'second root'],
    ['', 'no root'],
    ['<a b="1" b="2"/>', 'stands twice'],
    ['<a>&nbsp;</a>', 'bad reference'],
    ['<a>1 & 2</a>', 'bad reference'],
    ['<a>&#1;</a>', 'bad reference'],
    ['<a>\u0001</a>', 'forbidden'],
    ['<a>\ufffe</a>', 'forbidden'],
    ['<a>\ud800</a>', 'forbidden'],
    ['<w:a/>', 'not declared'],
    ['<a>1 < 2</a>', 'no tag, no text'],
    ['<a>]]></a>', ']]>'],
    ['x<a/>', 'outside the root'],
    ['<!DOCTYPE a><a/>', 'no tag, no text'],
    ['<a b=1/>', 'no tag, no text'],
  ])('refuses %j', (source, reason) => {
    expect(() => parseXml(source)).toThrow(reason)
  })
})
