import type { Plugin } from 'esbuild'

/** First and last code point of each block. */
export declare const blocks: readonly (readonly [number, number])[]
export declare const letterClasses: Readonly<Record<'L' | 'Lu' | 'Ll' | 'M' | 'N', string>>
export declare function withLetterClasses(code: string): string
export declare const letterClassesPlugin: Plugin
