// A thread as `openThreads` starts it, for tests: doubles numbers, each after a while of its own; words make it throw, end, or end once.
const { existsSync, writeFileSync } = require('node:fs')
const { parentPort, workerData } = require('node:worker_threads')

if (workerData.setup === 'broken') throw new Error('this thread does not start')
parentPort.on('message', (item) => {
  if (item === 'end') process.exit(1)
  if (typeof item === 'string' && item.startsWith('end once ')) {
    const mark = item.slice('end once '.length)
    if (!existsSync(mark)) {
      writeFileSync(mark, '')
      process.exit(1)
    }
    parentPort.postMessage({ kind: 'done', result: 'second try' })
    return
  }
  if (item === 'throw') parentPort.postMessage({ kind: 'failed', name: 'UserError', message: 'not so', stack: 'in the thread' })
  else setTimeout(() => parentPort.postMessage({ kind: 'done', result: item * 2 }), (item * 7) % 20)
})
parentPort.postMessage({ kind: 'ready' })
