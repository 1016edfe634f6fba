import { childrenOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import { sameName } from './part-name.ts'

/** The content type of a part by `[Content_Types].xml` (ECMA-376-2, 6.2.3): its own, else that of its ending. */
export function contentTypes(root: XmlElement): (part: string) => string | undefined {
  const own = new Map<string, string>()
  const byEnding = new Map<string, string>()
  for (const { name, attributes } of childrenOf(root)) {
    const type = attributes.ContentType ?? ''
    if (name === 'ct:Override') own.set(sameName((attributes.PartName ?? '').replace(/^\//, '')), type)
    if (name === 'ct:Default') byEnding.set(sameName(attributes.Extension ?? ''), type)
  }
  return (part) => own.get(sameName(part)) ?? byEnding.get(sameName(part.slice(part.lastIndexOf('.') + 1)))
}

const mains = [
  [
    'docx',
    /\.wordprocessingml\.(?:document|template)\.main\+xml$|\.ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main\+xml$/i,
  ],
  ['xlsx', /\.spreadsheetml\.|\.ms-excel\./i],
  ['pptx', /\.presentationml\.|\.ms-powerpoint\./i],
] as const

/** What a package is by its main part's content type: documents and templates of Word, with macros or without, are `docx`. Undefined for any other type. */
export function kindOfMain(type: string | undefined): 'docx' | 'xlsx' | 'pptx' | undefined {
  return mains.find(([, pattern]) => pattern.test(type ?? ''))?.[0]
}
