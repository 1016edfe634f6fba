import { defineConfig } from 'vitest/config'
import { letterClassesTransform } from './build/letter-classes.js'

// The tests run the code that is shipped (build/letter-classes.js).
export default defineConfig({ plugins: [letterClassesTransform] })
