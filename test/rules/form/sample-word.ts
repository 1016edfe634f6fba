import { lookOf } from '../../../src/compose/component-look.ts'
import type { ComponentKey, Profile } from '../../../src/profile/profile.ts'
import type { Flow, FlowParagraph, FlowTable } from '../../../src/recognise/flow.ts'
import type { Component, Recognised } from '../../../src/recognise/recognised.ts'
import type { SampleChange } from '../../../src/rules/form-example.ts'
import { textWidth } from '../../../src/typeface/text-width.ts'
import type {
  WordBlock,
  WordCell,
  WordDocument,
  WordDrawing,
  WordParagraph,
  WordPart,
  WordRow,
  WordTable,
} from '../../../src/word/word-document.ts'

import { labelFor, paragraphLookFor, runLookFor, wordsFor } from './sample-looks.ts'
import { sampleSections } from './sample-sections.ts'

export interface Sample {
  readonly word: WordDocument
  readonly recognised: Recognised
  /** The first paragraph of each component. */
  readonly firstOf: ReadonlyMap<ComponentKey, WordParagraph>
  /** Number of the last paragraph of the content. */
  readonly endNumber: number
}

const mm = 25.4 / 72

/** A right document of a profile, with a change: each component has the look that the form demands, and lines are drawn where it draws them. */
export function sampleWord(profile: Profile, change: SampleChange = {}): Sample {
  const lines: string[] = []
  const components: Component[] = []
  const firstOf = new Map<ComponentKey, WordParagraph>()
  const pageWidth = profile.page.width.v - profile.page.left.v - profile.page.right.v
  const locate = (number: number, column: number, index: number) => ({
    line: number,
    column: column + index + 1,
    offset: lines.slice(0, number - 1).reduce((sum, line) => sum + line.length + 1, 0) + column + index,
  })

  const textOf = (key: ComponentKey, own?: string): string =>
    (firstOf.has(key) ? undefined : change.texts?.[key]) ?? own ?? wordsFor(profile, key)
  const runLookOf = (key: ComponentKey, isFirst: boolean) => runLookFor(key, { profile, change, isFirst })
  const paragraphLookOf = (key: ComponentKey, isFirst: boolean) => {
    const look = paragraphLookFor(key, { profile, change, isFirst })
    const width = key === 'urgency' ? profile.components.urgency?.boxWidths?.v[wordsFor(profile, key)] : undefined
    // A box is as wide as its column but for the indents.
    if (width === undefined || change.paragraphs?.urgency?.right !== undefined) return look
    return { ...look, right: (change.headTable?.columns?.[0] ?? pageWidth - 101) - width - look.left }
  }

  const linesUnder = (key: ComponentKey, isFirst: boolean): readonly WordDrawing[] => {
    const changed = isFirst ? change.drawings?.[key] : undefined
    if (changed !== undefined) return changed
    const rule = profile.components[key]?.rule
    const box = isFirst ? change.boxed?.[key] : undefined
    const boxed: WordDrawing[] =
      box === undefined ? [] : [{ kind: 'textBox', blocks: [{ ...plain(box, { kind: 'textBox' }), number: lines.length + 1 }] }]
    if (rule === undefined) return boxed
    const longest = Math.max(
      ...textOf(key)
        .split('\n')
        .map((line) => textWidth(line, lookOf(profile, key))),
    )
    const width = longest * mm * rule.ratio.v
    return [...boxed, { kind: 'line', width, height: 0, thickness: 0.75 }]
  }

  /** A paragraph that is no component. */
  const plain = (text: string, part: WordPart): WordParagraph => {
    lines.push(text)
    return {
      kind: 'paragraph',
      number: lines.length,
      part,
      section: 0,
      runs: text === '' ? [] : [{ text, look: runLookOf('body', false) }],
      look: paragraphLookOf('body', false),
      drawings: [],
    }
  }

  interface Standing {
    readonly part?: WordPart
    readonly section?: number
    readonly appendix?: number
    readonly signature?: number
    readonly text?: string
    readonly table?: FlowTable
    /** A component that the form does not have. */
    readonly isForeign?: boolean
  }

  const paragraph = (key: ComponentKey, standing: Standing = {}): WordParagraph[] => {
    if (change.without?.includes(key) || (profile.components[key] === undefined && standing.isForeign !== true)) return []
    const isFirst = !firstOf.has(key)
    const text = textOf(key, standing.text)
    const auto = isFirst ? change.labels?.[key] : undefined
    const label = auto ?? labelFor(profile, key)
    const typed = auto === undefined && label !== undefined ? `${label} ` : ''
    const shown = auto === undefined ? '' : `${auto} `
    const number = lines.length + 1
    const look = runLookOf(key, isFirst)
    const cut = text.lastIndexOf(' ') + 1
    const last = isFirst ? change.lastWord?.[key] : undefined
    const runs =
      last === undefined
        ? [{ text: typed + text, look }]
        : [
            { text: typed + text.slice(0, cut), look },
            { text: text.slice(cut), look: { ...look, ...last } },
          ]
    const word: WordParagraph = {
      kind: 'paragraph',
      number,
      part: standing.part ?? { kind: 'body' },
      section: standing.section ?? 0,
      styleId: key,
      ...(auto === undefined ? {} : { label: { text: auto, look, level: 0, list: '1' } }),
      runs,
      look: paragraphLookOf(key, isFirst),
      drawings: linesUnder(key, isFirst),
    }
    lines.splice(number - 1, 0, `${shown}${typed}${text.trim().replace(/\s/g, ' ')}`)
    const trimmed = (typed + text).trim()
    const flow: FlowParagraph = {
      kind: 'paragraph',
      text: trimmed,
      runs: [{ kind: 'text', text: trimmed, bold: look.bold, italic: look.italic, underline: look.underline }],
      ...(auto === undefined ? {} : { label: auto }),
      locate: (index) => locate(number, shown.length, index),
      word,
    }
    components.push({
      key,
      paragraph: flow,
      ...(label === undefined ? {} : { label }),
      ...(typed === '' ? {} : { span: [0, trimmed.length] as const }),
      ...(standing.appendix === undefined ? {} : { appendix: standing.appendix }),
      ...(standing.signature === undefined ? {} : { signature: standing.signature }),
      ...(standing.table === undefined ? {} : { table: standing.table }),
    })
    if (isFirst) firstOf.set(key, word)
    const after = isFirst ? change.after?.[key] : undefined
    return after === undefined ? [word] : [word, plain(after, word.part)]
  }

  const whole = pageWidth
  const open = { top: false, bottom: false, left: false, right: false }
  const cellOf = (column: number, blocks: readonly WordBlock[], width: number): WordCell => ({
    column,
    columnSpan: 1,
    rowSpan: 1,
    width,
    blocks: blocks.length === 0 ? [] : blocks,
    borders: open,
    verticalAlign: 'top',
  })
  const rowOf = (cells: readonly WordCell[]): WordRow => ({ header: false, cantSplit: true, cells })
  const tableOf = (number: number, columns: readonly number[], rows: readonly WordRow[], section = 0): WordTable => ({
    kind: 'table',
    number,
    part: { kind: 'body' },
    section,
    columns,
    rows,
    align: 'left',
    indent: 0,
    bordered: false,
  })
  const inCell = (table: number, row: number, column: number): WordPart => ({ kind: 'cell', table, row, column })

  // The head.
  const headColumns = change.headTable?.columns ?? [whole - 101, 101]
  const side = (index: number) => (change.swapped === 'head' ? 1 - index : index)
  const widthOf = (index: number) => headColumns[index] ?? 0
  const place = (index: number, row = 1): Standing => ({ part: inCell(1, row, side(index) + 1) })
  const issuers = [
    ...paragraph('parentBody', place(0)),
    ...paragraph('issuingBody', place(0)),
    ...paragraph('issuingBodyMark', place(0)),
  ]
  const titles = [
    ...paragraph('nationalTitle', place(1)),
    ...paragraph('motto', place(1)),
    ...paragraph('organisationTitle', place(1)),
  ]
  const headCell = (index: number, blocks: readonly WordBlock[]) => ({
    ...cellOf(side(index), blocks, widthOf(index)),
    ...change.headCells,
  })
  const number = [...paragraph('number', place(0, 2)), ...paragraph('urgency', place(0, 2))]
  const date = paragraph('placeDate', place(1, change.numberApart ? 3 : 2))
  const headRows = [
    rowOf([headCell(0, issuers), headCell(1, titles)]),
    ...(change.numberApart
      ? [rowOf([headCell(0, number)]), rowOf([headCell(1, date)])]
      : [rowOf([headCell(0, number), headCell(1, date)])]),
  ]
  const head: WordTable = { ...tableOf(1, headColumns, headRows), ...change.headTable }

  const { bases } = profile.wording
  const foreign =
    change.foreign === undefined ? [] : paragraph(change.foreign.key, { text: change.foreign.text, isForeign: true })
  const front = [
    ...foreign,
    ...paragraph('typeName'),
    ...paragraph('subject'),
    ...paragraph('subjectMark'),
    ...paragraph('basis', { text: `${bases.start.v}Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024${bases.each.v}` }),
    ...paragraph('basis'),
    ...paragraph('body'),
    ...(change.opening === undefined ? [] : paragraph('body', { text: change.opening })),
    ...paragraph('headingSection'),
    ...paragraph('body'),
    ...paragraph('headingClause'),
    ...paragraph('headingPoint'),
    ...paragraph('bullet'),
    ...paragraph('bullet'),
  ]

  // The table of the content.
  const columns = change.table?.columns ?? [15, 100, whole - 115]
  let dataTable: WordTable | undefined
  // Its cells know it before it is whole.
  const flowTable: FlowTable & { word?: WordTable } = { kind: 'table', rows: [], bordered: true, locate: () => locate(1, 0, 0) }
  const rows = change.without?.includes('tableHeader') ? 0 : (change.tableRows ?? 3)
  const tableRows = Array.from({ length: rows }, (_, r): WordRow => {
    const key = r === 0 ? 'tableHeader' : 'tableCell'
    const cells = columns.map((width, c) => ({
      ...cellOf(c, paragraph(key, { part: inCell(2, r + 1, c + 1), table: flowTable }), width),
      ...change.tableCell,
    }))
    return r === 0 ? { ...rowOf(cells), header: true, ...change.tableHeader } : { ...rowOf(cells), ...change.tableRow }
  })
  if (rows > 0) dataTable = { ...tableOf(2, columns, tableRows), bordered: true, ...change.table }
  if (dataTable !== undefined) flowTable.word = dataTable
  const endNumber = lines.length + 1
  const endText = change.end ?? `Trên đây là Kế hoạch số hóa hồ sơ lưu trữ của Sở Nội vụ${profile.wording.endMark.v}`
  const end = paragraph('body', { text: endText })

  // The closing.
  const closingSide = (index: number) => (change.swapped === 'closing' ? 1 - index : index)
  const closingPlace = (index: number): Standing => ({
    part: inCell(3, 1, closingSide(index) + 1),
    ...(index === 1 ? { signature: 0 } : {}),
  })
  const archive = profile.wording.recipients.archive.v.replace('{noi_luu}', 'VT')
  const recipientTexts = change.recipients ?? [`- UBND tỉnh (báo cáo)${profile.wording.recipients.each.v}`, `- ${archive}.`]
  const recipients = [
    ...paragraph('recipientsLabel', closingPlace(0)),
    ...recipientTexts.flatMap((text) => paragraph('recipient', { ...closingPlace(0), text })),
  ]
  const signature = [
    ...paragraph('authority', closingPlace(1)),
    ...paragraph('position', closingPlace(1)),
    ...paragraph('signerName', closingPlace(1)),
  ]
  const half = whole / 2
  const closingCells = [cellOf(closingSide(0), recipients, half), cellOf(closingSide(1), signature, half)]
  const closing = tableOf(3, [half, half], [{ ...rowOf(closingCells), ...change.closingRow }])
  const contact = paragraph('contact')

  // The appendix.
  const own = change.appendixSection === 'same' ? 0 : 1
  const mainEnd = lines.length
  const ownNumber = (change.texts?.number ?? wordsFor(profile, 'number')).replace(/^Số:?\s*/, '')
  const ownDay = /ngày.*/.exec(change.texts?.placeDate ?? wordsFor(profile, 'placeDate'))?.[0] ?? ''
  const referenceText = `(Kèm theo Kế hoạch số ${ownNumber} ${ownDay} của Sở Nội vụ)`
  const inAppendix: Standing = { section: own, appendix: 0 }
  const appendix = [
    ...paragraph('appendixLabel', inAppendix),
    ...paragraph('appendixTitle', inAppendix),
    ...paragraph('appendixReference', { ...inAppendix, text: referenceText }),
    ...paragraph('body', inAppendix),
  ]

  const blocks: readonly WordBlock[] = [
    head,
    ...front,
    ...(dataTable === undefined ? [] : [dataTable]),
    ...end,
    closing,
    ...contact,
    ...appendix,
  ]
  const word: WordDocument = {
    blocks,
    sections: sampleSections(profile, change, { mainEnd, end: lines.length }),
    notes: new Map(),
    notices: [],
    properties: new Map(),
    paragraphCount: lines.length,
  }
  const flow: Flow = { file: 'mau.docx', format: 'word', blocks: [], asides: [], text: lines.join('\n'), word }
  const recognised = {
    flow,
    family: profile.family,
    profile,
    evidence: [],
    certainty: 'certain',
    components,
    asides: [],
    doubts: [],
    plan: {},
  } as unknown as Recognised
  return { word, recognised, firstOf, endNumber }
}
