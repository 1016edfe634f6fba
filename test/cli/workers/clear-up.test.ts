import { afterEach, expect, test, vi } from 'vitest'
import { openClearingUp } from '../../../src/cli/workers/clear-up.ts'

afterEach(() => vi.unstubAllGlobals())

test('what is dead is collected once there is much of it, and not again at once', () => {
  const gc = vi.fn()
  vi.stubGlobal('gc', gc)
  const clearUp = openClearingUp()
  clearUp()
  expect(gc).toHaveBeenCalledTimes(0)
  // 64 MB.
  const much = new Array<number>(8_000_000).fill(0.5)
  clearUp()
  expect(gc).toHaveBeenCalledTimes(1)
  clearUp()
  expect(gc).toHaveBeenCalledTimes(1)
  expect(much).toHaveLength(8_000_000)
})

test('where nobody may ask for it nothing happens', () => {
  vi.stubGlobal('gc', undefined)
  expect(openClearingUp()()).toBe(undefined)
})
