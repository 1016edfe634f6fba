import type { DocumentProperties } from '../../compose/official-document.ts'
import { printableLine, xmlText } from './printable-text.ts'

/** `docProps/core.xml`: title, subject, issuer, language and times. The times are the caller's, so that the same input gives the same bytes. */
export function coreProperties(properties: DocumentProperties, modified: Date): string {
  const time = `${modified.toISOString().slice(0, 19)}Z`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(properties.title)}</dc:title>`,
    `<dc:subject>${xmlText(properties.subject)}</dc:subject>`,
    `<dc:creator>${xmlText(properties.issuer)}</dc:creator>`,
    `<dc:language>${xmlText(properties.language)}</dc:language>`,
    `<cp:category>${xmlText(properties.typeName)}</cp:category>`,
    `<cp:lastModifiedBy>${xmlText(properties.issuer)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
}

/** The fields of NĐ 30/2020/NĐ-CP, Phụ lục VI, Phần II, Mục I, under their own names; the body above the issuer and the profile of the form. */
export function customProperties(properties: DocumentProperties): readonly { readonly name: string; readonly value: string }[] {
  const fields: Readonly<Record<string, string | undefined>> = {
    TypeName: properties.typeName,
    CodeNumber: properties.number,
    CodeNotation: properties.symbol,
    IssuedDate: properties.issuedOn ?? properties.issuedIn,
    OrganName: properties.issuer,
    ParentOrganName: properties.parent,
    Subject: properties.subject,
    Language: properties.language,
    'SignerInfo.Position': properties.signerPosition,
    'SignerInfo.FullName': properties.signerName,
    To: properties.recipients.length === 0 ? undefined : properties.recipients.join('; '),
    Priority: properties.urgency,
    IssuedAmount: properties.copies,
    TheThuc: properties.profile,
  }
  return Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [{ name, value: printableLine(value) }],
  )
}
