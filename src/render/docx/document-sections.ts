import { lookOf } from '../../compose/component-look.ts'
import type { AppendixPart, Block, OfficialDocument, Paragraph } from '../../compose/official-document.ts'
import { paragraph } from '../../ooxml/paragraph.ts'
import type { Page, Section } from '../../ooxml/section.ts'
import { isTable } from '../../ooxml/table.ts'
import type { Xml } from '../../ooxml/xml.ts'
import type { Profile } from '../../profile/profile.ts'
import { circulationAtFoot } from './circulation-at-end.ts'
import { closingTable } from './closing-table.ts'
import { headTable } from './head-table.ts'
import { pageMargins } from './page-margins.ts'
import { type DocxContext, paragraphOf } from './paragraphs.ts'
import { planTable } from './plan-table.ts'
import { printedText } from './printed-inlines.ts'
import { columnWidth, ruledParagraph } from './ruled-paragraph.ts'
import { sectionEndStyle } from './section-end.ts'
import { twipsOfMm, twipsOfPt } from './units.ts'

type Orientation = 'portrait' | 'landscape'

/** The decision's own text, the plan, and each appendix: sections with page numbers of their own. */
export function documentSections(document: OfficialDocument, context: DocxContext): readonly Section[] {
  const parts: { readonly blocks: readonly Xml[]; readonly orientation: Orientation; readonly kind: 'main' | 'appendix' }[] = []
  if (document.preceding.length > 0) {
    parts.push({ blocks: textBlocks(document.preceding, context, 'portrait'), orientation: 'portrait', kind: 'appendix' })
  }
  parts.push({ blocks: mainBlocks(document, context), orientation: 'portrait', kind: 'main' })
  for (const appendix of document.appendices) {
    parts.push({ blocks: appendixBlocks(appendix, context), orientation: appendix.orientation, kind: 'appendix' })
  }
  const { pageNumber } = context.profile
  return parts.map(({ blocks, orientation, kind }, i): Section => {
    const hidesFirst = kind === 'main' ? pageNumber.hideFirst.v : pageNumber.hideFirstInAppendix.v
    const last = i === parts.length - 1
    return {
      // Word wants a paragraph after a table before the end of the document.
      blocks:
        last && (blocks.length === 0 || isTable(blocks.at(-1))) ? [...blocks, paragraph({ style: sectionEndStyle })] : blocks,
      page: pageOf(context.profile, orientation),
      ...(kind === 'main' || pageNumber.restartInAppendix.v ? { firstNumber: 1 } : {}),
      firstPage: hidesFirst ? 'own' : 'like-others',
      ...pageMargins(document, context, kind),
    }
  })
}

function mainBlocks(document: OfficialDocument, context: DocxContext): Xml[] {
  const width = columnWidth(context)
  const closing = closingTable(document.closing, context)
  const { contact } = document.closing
  const atEnd = contact !== undefined && context.profile.wording.contactPage.v === 'last' ? [paragraphOf(contact, context)] : []
  const head = [headTable(document.head, context), ...titleLines(document.title, width, context)]
  const body = textBlocks(document.body, context, 'portrait', closing === undefined ? 'free' : 'kept')
  const mark = circulationAtFoot(document.closing, context)
  // A frame stands on the page of the paragraph after it, which would be the appendix's.
  const holdsMark = mark.length > 0 && atEnd.length === 0 ? [paragraph({ style: sectionEndStyle })] : []
  return [...head, ...body, ...(closing === undefined ? [] : [closing]), ...mark, ...holdsMark, ...atEnd]
}

function appendixBlocks(appendix: AppendixPart, context: DocxContext): Xml[] {
  const width = columnWidth(context, appendix.orientation)
  return [...titleLines(appendix.title, width, context), ...textBlocks(appendix.blocks, context, appendix.orientation)]
}

/** The lines of a title. Where several could have a line drawn under them it stands under the last (NĐ 30, Phụ lục III, Mẫu 1.3). */
function titleLines(title: readonly Paragraph[], width: number, context: DocxContext): Xml[] {
  const ruled = title.findLastIndex(({ component }) => context.profile.components[component]?.rule !== undefined)
  return title.map((line, i) => ruledParagraph(line, width, context, { rule: i < ruled ? 'none' : 'own' }))
}

/** Paragraphs and tables; with `kept` the last paragraph stays with the signature, which must not stand on a page alone. */
function textBlocks(
  blocks: readonly Block[],
  context: DocxContext,
  orientation: Orientation,
  end: 'kept' | 'free' = 'free',
): Xml[] {
  const width = columnWidth(context, orientation)
  // Under a table, too, paragraphs stand as far apart as the form has them: a table has no space after it to give.
  const before = twipsOfPt(lookOf(context.profile, 'body').after)
  const printed: Xml[] = []
  const shown = blocks.filter((block) => block.kind === 'table' || isPrinted(block))
  shown.forEach((block, i) => {
    const underTable = isTable(printed.at(-1))
    const last = i === shown.length - 1
    if (block.kind === 'table') {
      // Of a table without rows only the title is printed.
      const table = planTable(block.table, width, context)
      // Word joins two tables that have no paragraph between them into one.
      if (underTable && (table.length === 0 || isTable(table[0])))
        printed.push(paragraph({ style: sectionEndStyle, spacing: { before } }))
      printed.push(...table)
      if (last && end === 'kept') printed.push(paragraph({ style: sectionEndStyle }))
    } else {
      const own = { ...(end === 'kept' && last ? { keepNext: true } : {}), ...(underTable ? { spacing: { before } } : {}) }
      printed.push(paragraphOf(block, context, own))
    }
  })
  return printed
}

/** False for words of which no character can stand in a Word file: an empty paragraph would be left of them. */
function isPrinted({ label, inlines }: Paragraph): boolean {
  return label !== undefined || inlines.some(({ kind }) => kind !== 'text') || printedText(inlines) !== ''
}

function pageOf({ page }: Profile, orientation: Orientation): Page {
  return {
    width: twipsOfMm(page.width.v),
    height: twipsOfMm(page.height.v),
    orientation,
    margins: {
      top: twipsOfMm(page.top.v),
      bottom: twipsOfMm(page.bottom.v),
      left: twipsOfMm(page.left.v),
      right: twipsOfMm(page.right.v),
      header: twipsOfMm(page.header.v),
      footer: twipsOfMm(page.footer.v),
    },
  }
}
