import { readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** A program of a page for developers, and what the page says that it prints. */
export interface PageProgram {
  /** Its number on the page, from 1. */
  readonly number: number
  readonly code: string
  readonly output: string
}

/** The programs of docs/thu-vien.md, each followed by its output. */
export function pagePrograms(): readonly PageProgram[] {
  const text = readFileSync(path.join(root, 'docs/thu-vien.md'), 'utf8')
  return [...text.matchAll(/^```ts\n(.*?)^```\n\n```text\n(.*?)^```/gms)].map(([, code = '', output = ''], index) => ({
    number: index + 1,
    code,
    output,
  }))
}
