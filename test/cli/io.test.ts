import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { processIo } from '../../src/cli/io.ts'

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s interrupts the run, a second one is the system’s', (signal) => {
  const world = Object.assign(new EventEmitter(), { cwd: () => '/', env: {}, versions: {}, platform: 'linux' })
  const { interrupted } = processIo(world as unknown as NodeJS.Process)
  expect(interrupted.aborted).toBe(false)
  expect(world.emit(signal)).toBe(true)
  expect(interrupted.aborted).toBe(true)
  expect(world.emit(signal)).toBe(false)
})
