import {
  Paragraph as DocxParagraph,
  type Table as DocxTable,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  SectionType,
  TextRun,
} from 'docx'
import { lookOf } from '../../compose/component-look.ts'
import type { AppendixPart, Block, OfficialDocument, Paragraph } from '../../compose/official-document.ts'
import { circulationAtFoot } from './circulation-at-end.ts'
import { closingTable } from './closing-table.ts'
import { circulationMark, headTable } from './head-table.ts'
import { type DocxContext, paragraphOf } from './paragraphs.ts'
import { planTable } from './plan-table.ts'
import { columnWidth, ruledParagraph } from './ruled-paragraph.ts'
import { sectionEndStyle } from './section-end.ts'
import { twipsOfMm, twipsOfPt } from './units.ts'

type Child = DocxParagraph | DocxTable
type Orientation = 'portrait' | 'landscape'

/** The decision's own text, the plan, and each appendix: sections with page numbers of their own. */
export function documentSections(document: OfficialDocument, context: DocxContext): readonly ISectionOptions[] {
  const parts: { readonly children: readonly Child[]; readonly orientation: Orientation; readonly kind: 'main' | 'appendix' }[] =
    []
  if (document.preceding.length > 0) {
    parts.push({ children: blockChildren(document.preceding, context, 'portrait'), orientation: 'portrait', kind: 'appendix' })
  }
  parts.push({ children: mainChildren(document, context), orientation: 'portrait', kind: 'main' })
  for (const appendix of document.appendices) {
    parts.push({ children: appendixChildren(appendix, context), orientation: appendix.orientation, kind: 'appendix' })
  }
  return parts.map(({ children, orientation, kind }, i) => {
    const last = i === parts.length - 1
    return {
      properties: sectionProperties(context, orientation, kind),
      ...headersAndFooters(document, context, kind),
      // Word wants a paragraph after a table before the end of the document.
      children: [
        ...children,
        ...(last && !(children.at(-1) instanceof DocxParagraph) ? [new DocxParagraph({ style: sectionEndStyle })] : []),
      ],
    }
  })
}

function mainChildren(document: OfficialDocument, context: DocxContext): Child[] {
  const width = columnWidth(context)
  const closing = closingTable(document.closing, context)
  const { contact } = document.closing
  const atEnd = contact !== undefined && context.profile.wording.contactPage.v === 'last' ? [paragraphOf(contact, context)] : []
  const head = [headTable(document.head, context), ...titleChildren(document.title, width, context)]
  const body = blockChildren(document.body, context, 'portrait', closing === undefined ? 'free' : 'kept')
  const mark = circulationAtFoot(document.closing, context)
  return [...head, ...body, ...(closing === undefined ? [] : [closing]), ...mark, ...atEnd]
}

function appendixChildren(appendix: AppendixPart, context: DocxContext): Child[] {
  const width = columnWidth(context, appendix.orientation)
  return [...titleChildren(appendix.title, width, context), ...blockChildren(appendix.blocks, context, appendix.orientation)]
}

/** The lines of a title. Where several could have a line drawn under them it stands under the last (NĐ 30, Phụ lục III, Mẫu 1.3). */
function titleChildren(title: readonly Paragraph[], width: number, context: DocxContext): Child[] {
  const ruled = title.findLastIndex(({ component }) => context.profile.components[component]?.rule !== undefined)
  return title.map((line, i) => ruledParagraph(line, width, context, { rule: i < ruled ? 'none' : 'own' }))
}

/** Paragraphs and tables; with `kept` the last paragraph stays with the signature, which must not stand on a page alone. */
function blockChildren(
  blocks: readonly Block[],
  context: DocxContext,
  orientation: Orientation,
  end: 'kept' | 'free' = 'free',
): Child[] {
  const width = columnWidth(context, orientation)
  // Under a table, too, paragraphs stand as far apart as the form has them: a table has no space after it to give.
  const before = twipsOfPt(lookOf(context.profile, 'body').after)
  const children: Child[] = []
  blocks.forEach((block, i) => {
    // Of a table without rows only the title is printed.
    const underTable = children.length > 0 && !(children.at(-1) instanceof DocxParagraph)
    const last = i === blocks.length - 1
    if (block.kind === 'table') {
      const table = planTable(block.table, width, context)
      // Word joins two tables that have no paragraph between them into one.
      if (underTable && !(table[0] instanceof DocxParagraph))
        children.push(new DocxParagraph({ style: sectionEndStyle, spacing: { before } }))
      children.push(...table)
      if (last && end === 'kept') children.push(new DocxParagraph({ style: sectionEndStyle }))
    } else {
      const more = { ...(end === 'kept' && last ? { keepNext: true } : {}), ...(underTable ? { spacing: { before } } : {}) }
      children.push(paragraphOf(block, context, more))
    }
  })
  return children
}

function sectionProperties(
  { profile }: DocxContext,
  orientation: Orientation,
  kind: 'main' | 'appendix',
): NonNullable<ISectionOptions['properties']> {
  const { page, pageNumber } = profile
  const restart = kind === 'main' || pageNumber.restartInAppendix.v
  return {
    type: SectionType.NEXT_PAGE,
    titlePage: kind === 'main' ? pageNumber.hideFirst.v : pageNumber.hideFirstInAppendix.v,
    page: {
      size: {
        width: twipsOfMm(page.width.v),
        height: twipsOfMm(page.height.v),
        orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twipsOfMm(page.top.v),
        bottom: twipsOfMm(page.bottom.v),
        left: twipsOfMm(page.left.v),
        right: twipsOfMm(page.right.v),
        header: twipsOfMm(page.header.v),
        footer: twipsOfMm(page.footer.v),
        gutter: 0,
      },
      pageNumbers: restart ? { start: 1 } : {},
    },
  }
}

/** The page number, and on page 1 what stands in its margins instead: the circulation mark, the contact line. A margin that stays empty on every page gets no part of its own. */
function headersAndFooters(
  document: OfficialDocument,
  context: DocxContext,
  kind: 'main' | 'appendix',
): Pick<ISectionOptions, 'headers' | 'footers'> {
  const { circulation } = document.head
  const { contact } = document.closing
  const { pageNumber, wording } = context.profile
  const contactOnFirst = wording.contactPage.v === 'first' ? contact : undefined
  const blank = () => new DocxParagraph({ style: 'pageNumber' })
  const number = () => new DocxParagraph({ style: 'pageNumber', children: [new TextRun({ children: [PageNumber.CURRENT] })] })
  const rest = (zone: 'header' | 'footer') => [pageNumber.zone.v === zone ? number() : blank()]
  const inHeader =
    kind === 'main' && circulation !== undefined ? [circulationMark(circulation, document.head, context)] : [blank()]
  const inFooter = kind === 'main' && contactOnFirst !== undefined ? [paragraphOf(contactOnFirst, context)] : [blank()]
  return {
    ...(pageNumber.zone.v === 'header' || circulation !== undefined
      ? { headers: { default: new Header({ children: rest('header') }), first: new Header({ children: inHeader }) } }
      : {}),
    ...(pageNumber.zone.v === 'footer' || contactOnFirst !== undefined
      ? { footers: { default: new Footer({ children: rest('footer') }), first: new Footer({ children: inFooter }) } }
      : {}),
  }
}
