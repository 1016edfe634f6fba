import {
  type IParagraphOptions,
  type ISectionOptions,
  type IStylesOptions,
  Packer,
  Paragraph,
  Document as PrintedDocument,
  Tab,
  TextRun,
} from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import type { ParagraphFormat } from '../../src/ooxml/paragraph.ts'
import type { RunFormat } from '../../src/ooxml/run.ts'

/** A paragraph in our terms: what it looks like and the runs in it. */
export interface SampleParagraph {
  readonly format: ParagraphFormat
  readonly runs: readonly { readonly text: string; readonly format: RunFormat }[]
}

/** The same paragraph as the docx library makes it. */
export function libraryParagraph({ format, runs }: SampleParagraph): Paragraph {
  return new Paragraph({ ...paragraphOptions(format), children: runs.map(libraryRun) })
}

/** The options of a paragraph in the library's terms. */
export function paragraphOptions({ borders, frame, ...rest }: ParagraphFormat): IParagraphOptions {
  return {
    ...rest,
    ...(borders === undefined ? {} : { border: borders }),
    ...(frame === undefined
      ? {}
      : {
          frame: {
            type: 'absolute',
            position: { x: frame.x, y: frame.y },
            width: frame.width,
            height: frame.height,
            rule: 'exact',
            anchor: { horizontal: 'page', vertical: 'page' },
            wrap: 'around',
          },
        }),
  }
}

/** The options of a run in the library's terms. */
export function runOptions({ italic, caps, underline, position, language, ...rest }: RunFormat) {
  return {
    ...rest,
    ...(italic === undefined ? {} : { italics: italic }),
    ...(caps === undefined ? {} : { allCaps: caps }),
    ...(underline === undefined ? {} : { underline: {} }),
    ...(position === undefined ? {} : { superScript: true }),
    ...(language === undefined ? {} : { language: { value: language, eastAsia: language, bidirectional: language } }),
  }
}

function libraryRun({ text, format }: SampleParagraph['runs'][number]): TextRun {
  const children = text.split('\t').flatMap((piece, i) => (i === 0 ? [piece] : [new Tab(), piece]))
  return new TextRun({ ...runOptions(format), children })
}

/** What the library writes into the parts of a Word file. */
export async function libraryParts(file: {
  readonly sections: readonly ISectionOptions[]
  readonly footnotes?: Readonly<Record<string, { readonly children: readonly Paragraph[] }>>
  readonly styles?: IStylesOptions
  readonly customProperties?: readonly { readonly name: string; readonly value: string }[]
}): Promise<Readonly<Record<string, string>>> {
  const bytes = await Packer.toBuffer(new PrintedDocument(file))
  return Object.fromEntries(Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, data]) => [name, strFromU8(data)]))
}

/** What stands in the body of a part. */
export function bodyOf(xml: string | undefined): string {
  const body = /<w:body>(.*)<\/w:body>/s.exec(xml ?? '')?.[1]
  if (body === undefined) throw new Error('no body')
  return body
}
