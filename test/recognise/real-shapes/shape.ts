import { readFileSync } from 'node:fs'
import type { ExpectedFacts } from '../real/expected-facts.ts'

/** A short document in the shape of a real one, with what a reader finds in it. */
export interface Shape {
  /** What is special about it. */
  readonly name: string
  /** Text, or the bytes of a Word file. */
  readonly source: string | Uint8Array
  readonly expected: ExpectedFacts
  /** Each stands in one value of the YAML: what a source tore apart is joined, what it ran together is told apart. */
  readonly says?: readonly string[]
  /** Stands in no value of the YAML. */
  readonly never?: readonly string[]
}

/** The words of a document in `sources`. */
export function sourceText(name: string): string {
  return readFileSync(new URL(`sources/${name}.txt`, import.meta.url), 'utf8')
}
