import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { flowOf } from '../../../src/recognise/flow-of.ts'
import { recogniseHead } from '../../../src/recognise/head/recognise-head.ts'

/** Folders of real plans, which are not ours to publish: PLAN_REAL names them, parted by `:`. */
const folders = (process.env.PLAN_REAL ?? '').split(':').filter((folder) => folder !== '' && existsSync(folder))
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|docx)$/.test(name))
    .map((name) => path.join(folder, name)),
)
/** What a reader finds in each head, by the beginning of the file's name: lines of parent and issuer, number, symbol, place, date. */
const read: Readonly<Record<string, readonly [number, number, ...(string | undefined)[]]>> = {
  '000': [0, 0],
  '001': [0, 2, '14', 'KH- LH', 'ĐăkLăk', '2014-01-27'],
  '002': [0, 2, '72', 'KH-UBND', 'Cà Mau', '2017-08-17'],
  '003': [0, 0],
  '004': [0, 0],
  '01-': [0, 2, '141', 'KH-UBND', 'Bắc Ninh', '2025-11-20'],
  '07-': [0, 2, '310', 'KH-UBND', 'Hà Nội', '2025-11-24'],
  '09-': [0, 2, '157', 'KH-UBND', 'Cần Thơ', '2025-11-18'],
  '12-': [0, 2, '0129', 'KH-UBND', 'Đắk Lắk', '2025-11-21'],
  '20-': [0, 2, '0204', 'KH-UBND', 'Cà Mau', '2025-11-24'],
  '34-': [0, 2],
  '52-': [1, 1, undefined, 'KH-SCT', 'Lào Cai'],
  '57-': [1, 1, undefined, 'KH-SCT', 'Lào Cai'],
  '62-': [1, 1, '58', 'KH-THPTCL2', 'Đồng Tháp', '2026-04-15'],
  '64-': [0, 0, undefined, undefined, 'Đốc Binh Kiều', '2026-04-28'],
  '69-': [1, 1, undefined, 'KH/ĐU', 'Công Hải'],
  '73-': [1, 1, undefined, 'KH/CB'],
  '79-': [0, 2, undefined, 'KH-MTTQ-BTT', 'Chánh Hiệp'],
  '81-': [0, 0],
  '91-': [1, 1, '34', 'KH-LĐLĐ', 'Yên Định', '2021-12-08'],
}

describe('heads of real plans', () => {
  if (files.length === 0) it.skip('PLAN_REAL names no folder with real plans: nothing to compare', () => {})
  for (const file of files) {
    const expected = read[path.basename(file).slice(0, 3)]
    if (expected === undefined) continue
    it(path.basename(file), () => {
      const { flow } = flowOf({ name: file, bytes: new Uint8Array(readFileSync(file)) })
      if (flow === undefined) throw new Error('not read')
      const { issuer, number, symbol, placeName, issuedOn, subject } = recogniseHead(flow)
      const [parent, issuing, ...rest] = expected
      expect([issuer.parent.length, issuer.issuing.length]).toEqual([parent, issuing])
      expect([number, symbol, placeName, issuedOn].map((text) => text?.value)).toEqual([0, 1, 2, 3].map((index) => rest[index]))
      expect(subject === undefined).toBe(file.includes('/81-'))
    })
  }
})
