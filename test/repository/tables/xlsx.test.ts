import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Table } from '../../../src/repository/tables/table.ts'
import { sheetNames } from '../../../src/repository/tables/xlsx/sheet-names.ts'
import { columnName } from '../../../src/repository/tables/xlsx/sheet-xml.ts'
import { xlsxOf } from '../../../src/repository/tables/xlsx.ts'
import { workFolder } from '../../cli/fake-io.ts'

const table: Table = {
  name: 'Có thời hạn',
  columns: [
    { heading: 'Đơn vị', kind: 'text', width: 40 },
    { heading: 'Hạn cuối', kind: 'date' },
    { heading: 'Số', kind: 'number' },
  ],
  rows: [
    ['Sở "Nội vụ" <&> _x0041_\ndòng hai', { year: 2027, month: 3, day: 31 }, 2.5],
    ['=1+1', undefined, undefined],
    ['lỗi \u0007 và \ud800', { year: 2024, month: 2, day: 29 }, 0],
  ],
}

afterEach(() => {
  vi.useRealTimers()
})

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]))

describe('XLSX', () => {
  it('is read by another reader as it was written: text, typed dates, numbers', async () => {
    const rows = await readSheet(Buffer.from(xlsxOf([table])))
    expect(rows).toEqual([
      ['Đơn vị', 'Hạn cuối', 'Số'],
      ['Sở "Nội vụ" <&> _x0041_\ndòng hai', new Date(Date.UTC(2027, 2, 31)), 2.5],
      ['=1+1', null, null],
      ['lỗi \ufffd và \ufffd', new Date(Date.UTC(2024, 1, 29)), 0],
    ])
  })

  it('has filters on all columns, a frozen header row and a sheet for each table that is not empty', () => {
    const files = parts(xlsxOf([table, { ...table, name: 'Trống', rows: [] }, { ...table, name: 'Khác' }]))
    expect(Object.keys(files).filter((name) => name.startsWith('xl/worksheets/'))).toHaveLength(2)
    expect(files['xl/workbook.xml']).toContain('name="Khác"')
    expect(files['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A1:C4"/>')
    expect(files['xl/worksheets/sheet1.xml']).toMatch(/<pane ySplit="1" topLeftCell="A2"[^>]* state="frozen"\/>/)
    expect(files['xl/styles.xml']).toContain('Times New Roman')
  })

  it('gives a row the height of its longest text, so that wrapped lines are seen', () => {
    const text = 'mười chữ số '.repeat(9).trim()
    const sheet = parts(xlsxOf([{ ...table, rows: [['ngắn'], [text], ['hai\ndòng']] }]))['xl/worksheets/sheet1.xml'] ?? ''
    // Three times twelve characters stand on a line of 40.
    expect([...sheet.matchAll(/<row r="\d+" ht="([\d.]+)"/g)].map(([, points]) => Number(points) / 15.75)).toEqual([1, 1, 3, 2])
  })

  it('is the same bytes on another day', () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 22) })
    const bytes = Buffer.from(xlsxOf([table]))
    vi.setSystemTime(new Date(2027, 1, 1))
    expect(bytes.equals(Buffer.from(xlsxOf([table])))).toBe(true)
  })

  it('has a sheet even where nothing is to be told', async () => {
    expect(await readSheet(Buffer.from(xlsxOf([{ ...table, rows: [] }])))).toEqual([['Đơn vị', 'Hạn cuối', 'Số']])
  })

  it('opens in LibreOffice, which reads the same', ({ skip }) => {
    const folder = workFolder({})
    const run = (...args: string[]): string => {
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      return execFileSync('soffice', ['--headless', profile, ...args], {
        cwd: folder,
        timeout: 90_000,
        encoding: 'utf8',
        stdio: 'pipe',
      })
    }
    writeFileSync(join(folder, 'thu.csv'), 'a,b\n')
    try {
      run('--convert-to', 'xlsx', 'thu.csv')
      readFileSync(join(folder, 'thu.xlsx'))
    } catch {
      skip('there is no LibreOffice Calc here')
    }
    writeFileSync(join(folder, 'bang.xlsx'), xlsxOf([table]))
    run('--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76', 'bang.xlsx')
    const csv = readFileSync(join(folder, 'bang.csv'), 'utf8')
    expect(csv).toContain('"Sở ""Nội vụ"" <&> _x0041_\ndòng hai",31/03/2027,2.5')
    expect(csv).toContain('=1+1,,')
  }, 200_000)
})

describe('names', () => {
  it('of columns go on after Z', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })

  it('of sheets are what Excel takes: no sign that it forbids, 31 characters, each once', () => {
    const long = 'Kế hoạch bồi dưỡng công chức cấp xã năm 2027'
    const names = sheetNames(['Quý I/2027: [a]', long, long, 'việc', 'VIỆC', ''])
    expect(names[0]).toBe('Quý I 2027   a')
    expect(names[1]).toBe('Kế hoạch bồi dưỡng công chức cấ')
    expect(names[2]).toBe('Kế hoạch bồi dưỡng công chứ (2)')
    expect(names.slice(3)).toEqual(['việc', 'VIỆC (2)', '6'])
  })
})
