import { type DocxParts, openDocx } from '../../proofs/docx-parts.ts'
import { child, children, descendants, type Element, number } from '../../proofs/xml.ts'

/** What a reader of the printed page sees of a run, and what the file says of it directly. */
export interface Run {
  readonly text: string
  /** Latin, high ANSI, complex script, East Asian. */
  readonly fonts: readonly (string | undefined)[]
  /** pt. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly caps: boolean
  readonly raised: boolean
  readonly colour: string
  readonly language: string | undefined
  readonly field?: string
  readonly footnote?: string
  /** Properties that stand on the run itself. */
  readonly direct: readonly string[]
}

/** Lengths in mm, spacing in pt. */
export interface Paragraph {
  readonly part: string
  readonly style: string
  readonly styleName: string
  readonly text: string
  readonly runs: readonly Run[]
  readonly align: string
  readonly firstLine: number
  readonly left: number
  readonly right: number
  readonly before: number
  readonly after: number
  readonly line: { readonly rule: string; readonly value: number }
  readonly keepNext: boolean
  readonly outline: number | undefined
  readonly borders: ReadonlyMap<string, { readonly pt: number; readonly space: number; readonly style: string }>
  readonly rules: readonly { readonly length: number; readonly pt: number; readonly across: string; readonly colour: string }[]
  readonly direct: readonly string[]
  /** A place of its own on the page, mm. */
  readonly frame?: { readonly hAnchor: string; readonly vAnchor: string } & Readonly<Record<'x' | 'y' | 'w' | 'h', number>>
  /** In which table of its part it stands, and where. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number }
  readonly section: number
}

const on = (element: Element | undefined): boolean | undefined =>
  element === undefined ? undefined : !['0', 'false', 'off', 'none'].includes(element.attributes.get('w:val') ?? 'true')
const mm = (twips: number) => (twips / 1440) * 25.4
const names = (element: Element | undefined) => children(element).map(({ name }) => name.replace('w:', ''))

function readFrame(frame: Element | undefined): Pick<Paragraph, 'frame'> {
  if (frame === undefined) return {}
  const text = (key: string) => frame.attributes.get(`w:${key}`) ?? ''
  const length = (key: string) => mm(Number(text(key)))
  const sides = { x: length('x'), y: length('y'), w: length('w'), h: length('h') }
  return { frame: { hAnchor: text('hAnchor'), vAnchor: text('vAnchor'), ...sides } }
}

/** Every paragraph of the document, its headers, footers and notes with its effective look: document defaults, styles, direct formatting. */
export function effectiveLook(bytes: Uint8Array): { readonly paragraphs: readonly Paragraph[]; readonly parts: DocxParts } {
  const parts = openDocx(bytes)
  const styles = parts.xml.get('word/styles.xml')
  const byId = new Map(children(styles, 'w:style').map((style) => [style.attributes.get('w:styleId') ?? '', style]))
  const defaults = child(styles, 'w:docDefaults')
  const chain = (id: string | undefined): Element[] => {
    const style = id === undefined ? undefined : byId.get(id)
    return style === undefined ? [] : [style, ...chain(child(style, 'w:basedOn')?.attributes.get('w:val'))]
  }
  const read = (part: string, p: Element, section: number, cell: Paragraph['cell']): Paragraph => {
    const pPr = child(p, 'w:pPr')
    const style = child(pPr, 'w:pStyle')?.attributes.get('w:val') ?? 'Normal'
    const over = chain(style)
    const pSources = [pPr, ...over.map((each) => child(each, 'w:pPr')), child(child(defaults, 'w:pPrDefault'), 'w:pPr')]
    const find = (name: string) => pSources.map((source) => child(source, name)).find((found) => found !== undefined)
    // Spacing and indents are inherited attribute by attribute.
    const value = (name: string, key: string) =>
      pSources.map((source) => child(source, name)?.attributes.get(key)).find((found) => found !== undefined)
    const twips = (name: string, key: string) => Number(value(name, key) ?? 0)
    const rule = value('w:spacing', 'w:lineRule') ?? 'auto'
    const line = twips('w:spacing', 'w:line')
    const outline = find('w:outlineLvl')?.attributes.get('w:val')
    const runs = [...descendants(p)].filter((each) => each.name === 'w:r').map((r) => readRun(r, over))
    return {
      part,
      style,
      styleName: child(byId.get(style), 'w:name')?.attributes.get('w:val') ?? '',
      text: runs.map((run) => run.text).join(''),
      runs: runs.filter((run) => run.text !== '' || run.field !== undefined || run.footnote !== undefined),
      align: find('w:jc')?.attributes.get('w:val') ?? 'left',
      firstLine: mm(twips('w:ind', 'w:firstLine') - twips('w:ind', 'w:hanging')),
      left: mm(twips('w:ind', 'w:left')),
      right: mm(twips('w:ind', 'w:right')),
      before: twips('w:spacing', 'w:before') / 20,
      after: twips('w:spacing', 'w:after') / 20,
      line: { rule, value: rule === 'auto' ? line / 240 : line / 20 },
      keepNext: on(find('w:keepNext')) ?? false,
      outline: outline === undefined ? undefined : Number(outline) + 1,
      borders: new Map(
        children(find('w:pBdr')).map((side) => [
          side.name.replace('w:', ''),
          { pt: number(side, 'w:sz') / 8, space: number(side, 'w:space', 0), style: side.attributes.get('w:val') ?? '' },
        ]),
      ),
      rules: [...descendants(p)].filter((each) => each.name === 'wp:anchor').map(readRule),
      direct: names(pPr).filter((name) => name !== 'pStyle' && name !== 'sectPr'),
      ...readFrame(child(pPr, 'w:framePr')),
      ...(cell === undefined ? {} : { cell }),
      section,
    }
  }
  const readRun = (r: Element, over: readonly Element[]): Run => {
    const rPr = child(r, 'w:rPr')
    const character = chain(child(rPr, 'w:rStyle')?.attributes.get('w:val'))
    const sources = [
      rPr,
      ...[...character, ...over].map((each) => child(each, 'w:rPr')),
      child(child(defaults, 'w:rPrDefault'), 'w:rPr'),
    ]
    const find = (name: string) => sources.map((source) => child(source, name)).find((found) => found !== undefined)
    const attribute = (name: string, key: string) =>
      sources.map((source) => child(source, name)?.attributes.get(key)).find((found) => found !== undefined)
    const field = child(r, 'w:instrText')
    const footnote = child(r, 'w:footnoteReference')?.attributes.get('w:id')
    return {
      text: children(r)
        .map((each) =>
          each.name === 'w:t' ? each.children.join('') : each.name === 'w:tab' ? '\t' : each.name === 'w:br' ? '\n' : '',
        )
        .join(''),
      fonts: ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'].map((slot) => attribute('w:rFonts', slot)),
      size: number(find('w:sz'), 'w:val') / 2,
      bold: on(find('w:b')) ?? false,
      italic: on(find('w:i')) ?? false,
      underline: on(find('w:u')) ?? false,
      caps: on(find('w:caps')) ?? false,
      raised: find('w:vertAlign')?.attributes.get('w:val') === 'superscript',
      colour: find('w:color')?.attributes.get('w:val') ?? 'auto',
      language: attribute('w:lang', 'w:val'),
      ...(field === undefined ? {} : { field: field.children.join('').trim() }),
      ...(footnote === undefined ? {} : { footnote }),
      direct: names(rPr).filter((name) => name !== 'rStyle'),
    }
  }
  const paragraphs: Paragraph[] = []
  for (const [part, root] of parts.xml) {
    if (!/^word\/(document|header\d+|footer\d+|footnotes)\.xml$/.test(part)) continue
    let section = 0
    let table = -1
    const walk = (parent: Element, cell: Paragraph['cell']): void => {
      for (const each of children(parent)) {
        if (each.name === 'w:p') {
          paragraphs.push(read(part, each, section, cell))
          if (child(child(each, 'w:pPr'), 'w:sectPr') !== undefined) section++
        } else if (each.name === 'w:tbl') {
          table++
          const own = table
          children(each, 'w:tr').forEach((tr, row) => {
            children(tr, 'w:tc').forEach((tc, column) => {
              walk(tc, { table: own, row, column })
            })
          })
        } else if (['w:body', 'w:footnote'].includes(each.name)) walk(each, cell)
      }
    }
    walk(root, undefined)
  }
  return { paragraphs, parts }
}

function readRule(anchor: Element): Paragraph['rules'][number] {
  const all = [...descendants(anchor)]
  const find = (name: string) => all.find((each) => each.name === name)
  return {
    length: number(find('wp:extent'), 'cx') / 12700,
    pt: number(find('a:ln'), 'w') / 12700,
    across: [find('wp:positionH')?.attributes.get('relativeFrom'), find('wp:align')?.children.join('')].join(' '),
    colour: find('a:srgbClr')?.attributes.get('val') ?? '',
  }
}
