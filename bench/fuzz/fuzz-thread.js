import { parentPort, workerData } from 'node:worker_threads'
import { random } from '../random.js'
import { inputFor, targets, turns } from './fuzz-targets.js'

// An input is made of its number alone, so that one that fails can be made again: bench/fuzz/run.js --seed N --at number.
const { from, step, count, seed, seeds } = workerData
let done = 0
for (let number = from; number < count; number += step) {
  const target = turns[number % turns.length]
  const { input, original } = inputFor(target, seeds, random(seed * 1_000_003 + number))
  const start = performance.now()
  parentPort.postMessage({ kind: 'begins', number, target })
  try {
    await targets[target](input, original)
  } catch (error) {
    if (error?.name !== 'UserError')
      parentPort.postMessage({ kind: 'crash', number, target, input, error: `${error?.stack ?? error}` })
  }
  const took = performance.now() - start
  if (took > 2_000) parentPort.postMessage({ kind: 'slow', number, target, took, input })
  done += 1
}
parentPort.postMessage({ kind: 'end', done })
