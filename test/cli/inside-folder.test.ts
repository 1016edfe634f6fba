import { expect, test, vi } from 'vitest'
import { isInside, leavesFolder } from '../../src/cli/inside-folder.ts'

vi.mock('node:path', async (original) => (await original<typeof import('node:path')>()).win32)

test.each([
  ['C:\\kho\\a.yaml', 'C:\\kho', true],
  ['C:\\kho', 'C:\\kho', true],
  ['C:\\kho\\..a.yaml', 'C:\\kho', true],
  ['C:\\kho2\\a.yaml', 'C:\\kho', false],
  ['C:\\', 'C:\\kho', false],
  ['D:\\kho\\a.yaml', 'C:\\kho', false],
])('on Windows %s in %s: %s', (path, folder, inside) => {
  expect(isInside(path, folder)).toBe(inside)
  expect(leavesFolder(path, folder)).toBe(!inside)
})
