import { child, descendants, type Element, number } from './xml.ts'

const fontSlots = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia']
const wholeNumber = /^-?\d+$/
const measures: Readonly<Record<string, readonly string[]>> = {
  'w:ind': ['w:left', 'w:right', 'w:start', 'w:end', 'w:firstLine', 'w:hanging'],
  'w:spacing': ['w:before', 'w:after', 'w:line', 'w:val'],
  'w:pgMar': ['w:top', 'w:bottom', 'w:left', 'w:right', 'w:header', 'w:footer', 'w:gutter'],
  'w:pgSz': ['w:w', 'w:h'],
  'w:tcW': ['w:w'],
  'w:tblW': ['w:w'],
  'w:tblInd': ['w:w'],
  'w:gridCol': ['w:w'],
  'w:trHeight': ['w:val'],
  'w:sz': ['w:val'],
  'w:szCs': ['w:val'],
  'w:position': ['w:val'],
  'w:tab': ['w:pos'],
}

export function checkRuns(part: string, root: Element): string[] {
  const wrong: string[] = []
  for (const element of descendants(root)) {
    for (const key of measures[element.name] ?? []) {
      const value = element.attributes.get(key)
      if (value !== undefined && !wholeNumber.test(value)) wrong.push(`${part}: ${element.name} ${key} is ${value}`)
    }
    if (/^w:sz(Cs)?$/.test(element.name) && !(number(element, 'w:val') > 0))
      wrong.push(`${part}: a size of ${element.attributes.get('w:val')}`)
    if ([...element.attributes.keys()].some((key) => /theme/i.test(key))) wrong.push(`${part}: ${element.name} follows a theme`)
    if (element.name === 'w:rFonts') {
      const fonts = fontSlots.map((slot) => element.attributes.get(slot))
      if (fonts.some((font) => font !== 'Times New Roman')) wrong.push(`${part}: fonts ${fonts.join(', ')}`)
    }
    if (element.name === 'w:t') {
      const text = element.children.join('')
      if (/^[ \t\n\r]|[ \t\n\r]$/.test(text) && element.attributes.get('xml:space') !== 'preserve')
        wrong.push(`${part}: the outer blanks of "${text}" are lost`)
      if (/[\t\n\r]/.test(text)) wrong.push(`${part}: a tab or line break stands in the text "${text}"`)
    }
  }
  if (part === 'word/styles.xml') {
    const run = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
    if (child(run, 'w:rFonts') === undefined) wrong.push('no default font')
    if (child(run, 'w:lang')?.attributes.get('w:val') !== 'vi-VN') wrong.push('the language is not vi-VN')
  }
  return wrong
}
