#!/usr/bin/env node
const { loadCli } = require('./load-cli.js')

const { processIo, run } = loadCli()
// Never process.exit(): it would cut off what is still on its way into a pipe.
run(process.argv.slice(2), processIo(process)).then((status) => {
  process.exitCode = status
})
