import { childOf, childrenOf, valOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import { isOn } from './on-off.ts'
import type { StyleList } from './style-list.ts'
import type { BorderSource, CellPlace, CellStyle, Side, TableStyle } from './styles.ts'

/** Parts of a table that a style formats on their own, in the order in which Office applies them (MS-OI29500, 2.1.251). */
const parts = [
  'band1Horz',
  'band2Horz',
  'band1Vert',
  'band2Vert',
  'firstCol',
  'lastCol',
  'firstRow',
  'lastRow',
  'neCell',
  'nwCell',
  'seCell',
  'swCell',
] as const
type Part = (typeof parts)[number]

/** Which special parts the table asks for (`w:tblLook`). */
interface Wanted {
  readonly firstRow: boolean
  readonly lastRow: boolean
  readonly firstColumn: boolean
  readonly lastColumn: boolean
  readonly rowBand: number
  readonly columnBand: number
}

/** `tblPr` is that of the table; the cells of a part share one result. */
export function tableStyle(tblPr: XmlElement | undefined, list: StyleList): TableStyle {
  const style = list.resolve(valOf(tblPr, 'w:tblStyle'), 'table')
  const chain = list.chain(style).map(({ element }) => element)
  const tblPrs = chain.flatMap((element) => childOf(element, 'w:tblPr') ?? [])
  const wanted = wantedParts(tblPr, tblPrs)
  const cells = new Map<string, CellStyle>()
  return {
    tblPr: tblPrs,
    cell: (place) => {
      const here = partsAt(place, wanted)
      const edges = edgesOf(place)
      const key = [style?.id ?? '', ...here, edges.top, edges.bottom, edges.left, edges.right].join('|')
      let cell = cells.get(key)
      if (cell === undefined) {
        cell = cellStyle(chain, { key: [style?.id ?? '', ...here].join('|'), here, edges, tblPrs })
        cells.set(key, cell)
      }
      return cell
    },
  }
}

interface CellFacts {
  readonly key: string
  readonly here: readonly Part[]
  readonly edges: BorderSource['edges']
  readonly tblPrs: readonly XmlElement[]
}

function cellStyle(chain: readonly XmlElement[], { key, here, edges, tblPrs }: CellFacts): CellStyle {
  const formats: { readonly element: XmlElement; readonly part?: Part }[] = [
    ...chain.map((element) => ({ element })),
    ...chain.flatMap((element) => partsOf(element, 'wholeTable').map((found) => ({ element: found }))),
    ...here.flatMap((part) => chain.flatMap((element) => partsOf(element, part).map((found) => ({ element: found, part })))),
  ]
  const all = (name: string): readonly XmlElement[] => formats.flatMap(({ element }) => childOf(element, name) ?? [])
  return {
    context: { key, pPr: all('w:pPr'), rPr: all('w:rPr') },
    trPr: all('w:trPr'),
    tcPr: all('w:tcPr'),
    tableBorders: tblPrs.flatMap((tblPr) => source(childOf(tblPr, 'w:tblBorders'), edges)),
    cellBorders: formats.flatMap(({ element, part }) =>
      source(childOf(childOf(element, 'w:tcPr'), 'w:tcBorders'), part === undefined ? edges : partEdges(part, edges)),
    ),
  }
}

function partsOf(style: XmlElement, type: string): readonly XmlElement[] {
  return childrenOf(style, 'w:tblStylePr').filter(({ attributes }) => attributes['w:type'] === type)
}

function source(borders: XmlElement | undefined, edges: BorderSource['edges']): readonly BorderSource[] {
  return borders === undefined ? [] : [{ borders, edges }]
}

/** 17.4.55: an attribute each, or the bits of `w:val` as Word wrote them before 2010. */
function wantedParts(own: XmlElement | undefined, ofStyles: readonly XmlElement[]): Wanted {
  const look = childOf(own, 'w:tblLook')?.attributes ?? {}
  const bits = /^[0-9a-f]{1,4}$/i.test(look['w:val'] ?? '') ? Number.parseInt(look['w:val'] as string, 16) : 0
  const flag = (name: string, bit: number): boolean => {
    const value = look[`w:${name}`]
    return value === undefined ? (bits & bit) !== 0 : isOn(value)
  }
  const band = (name: string): number => {
    const sizes = [own, ...ofStyles.toReversed()].flatMap((tblPr) => valOf(tblPr, name) ?? [])
    return Math.max(0, Math.trunc(Number(sizes[0] ?? 1)) || 0)
  }
  return {
    firstRow: flag('firstRow', 0x20),
    lastRow: flag('lastRow', 0x40),
    firstColumn: flag('firstColumn', 0x80),
    lastColumn: flag('lastColumn', 0x100),
    rowBand: flag('noHBand', 0x200) ? 0 : band('w:tblStyleRowBandSize'),
    columnBand: flag('noVBand', 0x400) ? 0 : band('w:tblStyleColBandSize'),
  }
}

/** The parts in which the cell lies; bands begin behind a first row or column that has its own format. */
function partsAt(place: CellPlace, wanted: Wanted): readonly Part[] {
  const { row, column } = place
  const edges = edgesOf(place)
  const top = wanted.firstRow && edges.top
  const bottom = wanted.lastRow && edges.bottom && !top
  const left = wanted.firstColumn && edges.left
  const right = wanted.lastColumn && edges.right && !left
  const rowBand = top || bottom ? undefined : bandOf(row - Number(wanted.firstRow), wanted.rowBand)
  const columnBand = left || right ? undefined : bandOf(column - Number(wanted.firstColumn), wanted.columnBand)
  const holds: Readonly<Record<Part, boolean>> = {
    band1Horz: rowBand === 0,
    band2Horz: rowBand === 1,
    band1Vert: columnBand === 0,
    band2Vert: columnBand === 1,
    firstCol: left,
    lastCol: right,
    firstRow: top,
    lastRow: bottom,
    neCell: top && right,
    nwCell: top && left,
    seCell: bottom && right,
    swCell: bottom && left,
  }
  return parts.filter((part) => holds[part])
}

function bandOf(index: number, size: number): 0 | 1 | undefined {
  if (size === 0) return undefined
  return Math.floor(index / size) % 2 === 0 ? 0 : 1
}

function edgesOf({ row, rowSpan, rows, column, columnSpan, columns }: CellPlace): BorderSource['edges'] {
  return { top: row === 0, bottom: row + rowSpan >= rows, left: column === 0, right: column + columnSpan >= columns }
}

/** A part's borders frame the part: a row's upper and lower ones lie at each of its cells, its left one at the first. A band counts as one row. */
function partEdges(part: Part, edges: BorderSource['edges']): BorderSource['edges'] {
  const whole: readonly Side[] = part.endsWith('Cell')
    ? ['top', 'bottom', 'left', 'right']
    : part.endsWith('Row') || part.endsWith('Horz')
      ? ['top', 'bottom']
      : ['left', 'right']
  return { ...edges, ...Object.fromEntries(whole.map((side) => [side, true])) }
}
