// What each further thread of the program starts with (src/cli/workers). Flags are the first thread's, and hold for all.
const { parentPort, workerData } = require('node:worker_threads')
const { load } = require('./load-cli.js')

load('serve-jobs/main').serveJobs(parentPort, workerData)
