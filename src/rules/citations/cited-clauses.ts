import { clausesOf } from '../head/form-sources.ts'

/** How an instrument is cited: in full at first, later by type, number and symbol. */
export const citedInFull = clausesOf({ state: 'khoản 6 điểm b', hd05: 'khoản 6.1.4', hd36: 'điểm 1.6.1' })

/** How number and symbol are written; said of the document's own. */
export const numberAndSymbolClauses = clausesOf({
  state: 'khoản 3 điểm c',
  hd05: 'khoản 3.2.2',
  hd36: 'điểm 1.3.2',
  youth: 'mục III, khoản 3.2',
})
