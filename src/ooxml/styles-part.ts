import { wordPart } from './namespaces.ts'
import { type ParagraphFormat, paragraphProperties } from './paragraph.ts'
import { type RunFormat, runProperties } from './run.ts'
import { escapeXml, type Xml } from './xml.ts'

/** A named style, as a clerk finds it in Word's list. */
export interface ParagraphStyle {
  readonly id: string
  readonly name: string
  /** Whether it stands among the styles that Word offers first. */
  readonly offered: 'first' | 'in-list'
  readonly paragraph: ParagraphFormat
  readonly run: RunFormat
}

/** The look of a text without a style. */
export interface DefaultLook {
  readonly paragraph: ParagraphFormat
  readonly run: RunFormat
}

/** `word/styles.xml`: the defaults of the document, what Word itself wants to be there, and the named styles. */
export function stylesPart(defaults: DefaultLook, styles: readonly ParagraphStyle[]): Xml {
  const run = `<w:rPrDefault>${runProperties(defaults.run)}</w:rPrDefault>`
  const paragraph = `<w:pPrDefault>${paragraphProperties(defaults.paragraph)}</w:pPrDefault>`
  return wordPart('w:styles', `<w:docDefaults>${run}${paragraph}</w:docDefaults>${wordsOwn}${styles.map(styleElement).join('')}`)
}

/** The character style of the signs of notes. */
export const noteSignStyle = 'FootnoteReference'

function styleElement({ id, name, offered, paragraph, run }: ParagraphStyle): Xml {
  const first = offered === 'first' ? '<w:qFormat/>' : ''
  return `<w:style w:type="paragraph" w:styleId="${escapeXml(id)}"><w:name w:val="${escapeXml(name)}"/><w:basedOn w:val="Normal"/>${first}${paragraphProperties(paragraph)}${runProperties(run)}</w:style>`
}

const hidden = '<w:semiHidden/><w:unhideWhenUsed/>'

/** What Word wants to find: what a paragraph, characters and a table are without a style; and the signs of notes. */
const wordsOwn: Xml = [
  '<w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  `<w:style w:type="character" w:styleId="DefaultParagraphFont" w:default="1"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/>${hidden}</w:style>`,
  `<w:style w:type="table" w:styleId="TableNormal" w:default="1"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>${hidden}<w:tblPr><w:tblInd w:type="dxa" w:w="0"/><w:tblCellMar><w:top w:type="dxa" w:w="0"/><w:left w:type="dxa" w:w="108"/><w:bottom w:type="dxa" w:w="0"/><w:right w:type="dxa" w:w="108"/></w:tblCellMar></w:tblPr></w:style>`,
  `<w:style w:type="character" w:styleId="${noteSignStyle}"><w:name w:val="footnote reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/>${hidden}<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`,
].join('')
