// The program's own thread, in which a file named `dies` ends it and one named `throws` meets a bug.
const { parentPort, workerData } = require('node:worker_threads')
const { load } = require('../../../bin/load-cli.js')

const port = {
  postMessage: (message) => parentPort.postMessage(message),
  on: (event, take) =>
    parentPort.on(event, (item) => {
      const name = item.name ?? item.file.name
      if (name.includes('dies')) process.exit(1)
      if (name.includes('throws'))
        port.postMessage({ kind: 'failed', name: 'TypeError', message: 'no such thing', stack: 'somewhere' })
      else take(item)
    }),
}
load('serve-jobs/main').serveJobs(port, workerData)
