#!/usr/bin/env node
const { join } = require('node:path')
const { loadCli } = require('./load-cli.js')

const { processIo, run } = loadCli()
const threads = {
  entry: join(__dirname, 'thread.js'),
  get count() {
    return require('node:os').availableParallelism()
  },
}
// Never process.exit(): it would cut off what is still on its way into a pipe.
run(process.argv.slice(2), processIo(process, threads)).then((status) => {
  process.exitCode = status
})
