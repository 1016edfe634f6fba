import { declaration } from './namespaces.ts'
import { escapeXml, type Xml } from './xml.ts'

/** A field of the document's own that Word shows among its properties. */
export interface CustomProperty {
  readonly name: string
  readonly value: string
}

/** `docProps/custom.xml`. The numbers of properties begin with 2 (ECMA-376-1, 22.3.2.2: 0 and 1 are reserved). */
export function customPropertiesPart(properties: readonly CustomProperty[]): Xml {
  const all = properties.map(
    ({ name, value }, i) =>
      `<property fmtid="${userDefined}" pid="${i + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  )
  const namespaces = `xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes"`
  const start = `${declaration}<Properties ${namespaces}`
  return all.length === 0 ? `${start}/>` : `${start}>${all.join('')}</Properties>`
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
/** The set of properties that users make themselves. */
const userDefined = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'
