/** The first line of every part. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const wordprocessing = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const relationships = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
/** The shape of a drawing, and where it stands. */
const drawings = [
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ')

/** A part of WordprocessingML with one element round its content. */
export function wordPart(root: 'w:styles' | 'w:settings' | 'w:footnotes' | 'w:hdr' | 'w:ftr', content: string): string {
  return `${declaration}<${root} ${wordprocessing}>${content}</${root}>`
}

/** `word/document.xml`; only here do drawings and references to other parts stand. */
export function documentPart(body: string): string {
  return `${declaration}<w:document ${wordprocessing} ${relationships} ${drawings}><w:body>${body}</w:body></w:document>`
}
