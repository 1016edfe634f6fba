import { childOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import { shadingOf } from './colours.ts'
import { numberingReference } from './numbering-reference.ts'
import { switchOf } from './on-off.ts'
import { paragraphLook } from './paragraph-look.ts'
import { type ParagraphProperties, readIndents, readParagraphProperties } from './paragraph-properties.ts'
import { mergedRuns, runFormat } from './run-look.ts'
import { type RunProperties, readRunProperties } from './run-properties.ts'
import { signature } from './signature.ts'
import { readStyleList } from './style-list.ts'
import type { NumberingIndent, RunFormat, Styles, TableContext, WordStyle } from './styles.ts'
import { tableStyle } from './table-style.ts'
import { readTheme } from './theme.ts'

const nothing: RunProperties = {}

/** Styles out of the roots of three parts (`w:styles`, `a:theme`, `w:settings`), each absent where the file has none. */
export function readStyles(
  styles: XmlElement | undefined,
  themeXml: XmlElement | undefined,
  settings: XmlElement | undefined,
): Styles {
  const list = readStyleList(styles)
  const theme = readTheme(themeXml, settings)
  const autoSpacing = switchOf(childOf(settings, 'w:compat'), 'w:doNotUseHTMLParagraphAutoSpacing') === true ? 5 : 14

  const runs = memo(
    (rPr: XmlElement) => rPr,
    (rPr) => readRunProperties(rPr, theme),
  )
  const paragraphs = memo(
    (pPr: XmlElement) => pPr,
    (pPr) => readParagraphProperties(pPr, theme),
  )
  const runDefaults = list.defaults.rPr ? runs(list.defaults.rPr) : nothing
  const chainRuns = memo(
    (style: WordStyle | undefined) => style,
    (style) => mergedRuns(list.chain(style).map(({ element }) => runsOf(element))),
  )
  const tableRuns = memo(
    (table: TableContext) => table.key,
    ({ rPr }) => mergedRuns(rPr.map(runs)),
  )
  const runsOf = (style: XmlElement): RunProperties => {
    const rPr = childOf(style, 'w:rPr')
    return rPr === undefined ? nothing : runs(rPr)
  }

  const formats = new Map<string, RunFormat>()
  const format: Styles['runFormat'] = (rPr, paragraphStyleId, characterStyleId, table) => {
    const direct = rPr === undefined ? [] : 'name' in rPr ? [rPr] : rPr
    const key = [paragraphStyleId, characterStyleId, table?.key, ...direct.map(signature)].join('\n')
    let found = formats.get(key)
    if (found === undefined) {
      found = runFormat({
        defaults: runDefaults,
        table: table === undefined ? nothing : tableRuns(table),
        paragraph: chainRuns(list.resolve(paragraphStyleId, 'paragraph')),
        character: chainRuns(list.resolve(characterStyleId, 'character')),
        direct: mergedRuns(direct.map((element) => readRunProperties(element, theme))),
      })
      formats.set(key, found)
    }
    return found
  }

  const said = (style: WordStyle): ParagraphProperties => {
    const pPr = childOf(style.element, 'w:pPr')
    return { ...builtInOutline(style), ...(pPr && paragraphs(pPr)) }
  }
  const layers = (
    pPr: XmlElement | undefined,
    styleId: string | undefined,
    table?: TableContext,
    numbering?: NumberingIndent,
  ) => {
    const indents = numbering === undefined ? {} : readIndents(childOf(numbering.pPr, 'w:ind')?.attributes ?? {})
    const fromStyles: ParagraphProperties[] = []
    for (const style of list.chain(list.resolve(styleId, 'paragraph'))) {
      if (numbering?.style === style.id) fromStyles.push(indents)
      fromStyles.push(said(style))
    }
    if (numbering !== undefined && !fromStyles.includes(indents)) fromStyles.push(indents)
    const all = [
      ...(list.defaults.pPr ? [paragraphs(list.defaults.pPr)] : []),
      ...(table?.pPr.map(paragraphs) ?? []),
      ...fromStyles,
      ...(pPr ? [readParagraphProperties(pPr, theme)] : []),
    ]
    return Object.assign({}, ...all) as ParagraphProperties
  }
  const looks = new Map<string, ReturnType<Styles['paragraphLook']>>()

  return {
    style: list.style,
    paragraphStyle: (id) => list.resolve(id, 'paragraph'),
    paragraphLook: (pPr, styleId, table, numbering) => {
      const indent = numbering === undefined ? '' : `${numbering.style ?? ''}>${signature(numbering.pPr)}`
      const key = [styleId, table?.key, indent, pPr === undefined ? '' : signature(pPr)].join('\n')
      let look = looks.get(key)
      if (look === undefined) {
        const { size } = format(undefined, styleId, undefined, table).look
        look = paragraphLook(layers(pPr, styleId, table, numbering), { size, autoSpacing })
        looks.set(key, look)
      }
      return look
    },
    runLook: (...of) => format(...of).look,
    runFormat: format,
    numberingOf: (pPr, styleId) => numberingReference(pPr, list.chain(list.resolve(styleId, 'paragraph'))),
    shading: ({ attributes }) => shadingOf(attributes, theme),
    tableStyle: memo(tableKey, (tblPr) => tableStyle(tblPr, list)),
  }
}

/** Word's own headings have their outline level whether the file says so or not. */
function builtInOutline({ name, type }: WordStyle): ParagraphProperties {
  const level = type === 'paragraph' ? /^heading ([1-9])$/i.exec(name)?.[1] : undefined
  return level === undefined ? {} : { outline: Number(level) - 1 }
}

function tableKey(tblPr: XmlElement | undefined): string {
  return ['w:tblStyle', 'w:tblLook', 'w:tblStyleRowBandSize', 'w:tblStyleColBandSize']
    .map((name) => childOf(tblPr, name))
    .map((element) => (element === undefined ? '' : signature(element)))
    .join('\n')
}

function memo<A, K, R>(key: (argument: A) => K, make: (argument: A) => R): (argument: A) => R {
  const made = new Map<K, R>()
  return (argument) => {
    const at = key(argument)
    let found = made.get(at)
    if (found === undefined) {
      found = make(argument)
      made.set(at, found)
    }
    return found
  }
}
