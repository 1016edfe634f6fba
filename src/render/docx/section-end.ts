/** Carries the section properties after a table, which OOXML allows in a paragraph only: as low as a line can be. */
export const sectionEndStyle = 'sectionEnd'

/** The paragraph that ends a section holds nothing but its properties: it must not take the height of a line, which could open a page of its own. */
export function lowSectionEnds(xml: string): string {
  return xml.replaceAll('<w:p><w:pPr><w:sectPr', `<w:p><w:pPr><w:pStyle w:val="${sectionEndStyle}"/><w:sectPr`)
}
