// Answers as the program's own thread does, one item after the other: doubles numbers, ends or throws where it is told to.
const { existsSync, writeFileSync } = require('node:fs')
const { parentPort, workerData } = require('node:worker_threads')
const { setTimeout: wait } = require('node:timers/promises')

if (workerData.setup === 'broken') throw new Error('this thread does not start')

async function answer(item) {
  if (item === 'end') process.exit(1)
  if (typeof item === 'string' && item.startsWith('end once ')) {
    const mark = item.slice('end once '.length)
    if (!existsSync(mark)) {
      writeFileSync(mark, '')
      process.exit(1)
    }
    return { kind: 'done', result: 'second try' }
  }
  if (item === 'throw') return { kind: 'failed', name: 'UserError', message: 'not so', stack: 'in the thread' }
  await wait((item * 7) % 20)
  return { kind: 'done', result: item * 2 }
}

let last = Promise.resolve()
parentPort.on('message', (item) => {
  last = last.then(async () => parentPort.postMessage(await answer(item)))
})
parentPort.postMessage({ kind: 'ready' })
