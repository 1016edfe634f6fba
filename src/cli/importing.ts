/** What importing documents takes, loaded together: in the built program one file. */
export { importDocument } from '../recognise/import-document.ts'
export { kindOfBytes } from '../word/kind-of-bytes.ts'
