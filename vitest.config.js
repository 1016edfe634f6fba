import { defineConfig } from 'vitest/config'
import { letterClassesTransform } from './build/letter-classes.js'

// The tests run the code that is shipped (build/letter-classes.js). No test measures time by the clock: a busy machine may take long.
export default defineConfig({ plugins: [letterClassesTransform], test: { testTimeout: 30_000 } })
