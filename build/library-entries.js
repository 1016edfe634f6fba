/**
 * What the library is split at. `index` and `repository` are its doors; the others are not: standing in files of their own they are left out as a whole, as
 * `sideEffects: false` in package.json allows, of the bundle of a page that uses none of them. In one file with the rest their tables would stay.
 */
export const libraryEntries = {
  index: 'src/index.ts',
  repository: 'src/repository/index.ts',
  'parts/vi': 'src/messages/vi.ts',
  'parts/en': 'src/messages/en.ts',
  'parts/compose': 'src/compose/compose.ts',
  'parts/render-docx': 'src/render/docx/render-docx.ts',
  'parts/validate-word': 'src/rules/validate-word.ts',
  'parts/import-document': 'src/recognise/import-document.ts',
  'parts/compare-plans': 'src/diff/compare-plans.ts',
}
