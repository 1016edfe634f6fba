#!/usr/bin/env node
import { loadCli } from './load-cli.js'

const { processIo, run } = loadCli()
// Never process.exit(): it would cut off what is still on its way into a pipe.
process.exitCode = await run(process.argv.slice(2), processIo(process))
