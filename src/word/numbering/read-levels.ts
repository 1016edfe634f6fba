import { childOf, childrenOf, valOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import { readableBullet } from './bullets.ts'

/** One level of a list as its definition gives it. */
export interface ListLevel {
  readonly start: number
  /** As OOXML names it: `upperRoman`, `bullet`, `none`. */
  readonly format: string
  /** The items that a custom format begins with. */
  readonly custom?: string
  /** `%1.%2`: the numbers of the levels, counted from 1. Of a bullet the sign itself. */
  readonly text: string
  /** All numbers of the label are printed in digits (`w:isLgl`). */
  readonly legal: boolean
  /** The level (1-based) after whose use this one begins anew; 0 never; absent: any higher one. */
  readonly restart?: number
  /** The paragraph style that belongs to the level. */
  readonly style?: string
  readonly pPr?: XmlElement
  readonly rPr?: XmlElement
}

/** The levels of `w:abstractNum` or of an override, by their 0-based number. */
export function readLevels(element: XmlElement | undefined): ReadonlyMap<number, ListLevel> {
  return new Map(childrenOf(element, 'w:lvl').map((level) => [wholeNumber(level.attributes['w:ilvl']) ?? 0, readLevel(level)]))
}

/** ECMA-376-1, 17.9.6. */
function readLevel(level: XmlElement): ListLevel {
  const formatElement = childOf(level, 'w:numFmt') ?? customFormat(level)
  const format = formatElement?.attributes['w:val'] ?? 'decimal'
  const custom = formatElement?.attributes['w:format']
  const restart = wholeNumber(valOf(level, 'w:lvlRestart'))
  const style = valOf(level, 'w:pStyle')
  const pPr = childOf(level, 'w:pPr')
  const rPr = childOf(level, 'w:rPr')
  const raw = valOf(level, 'w:lvlText') ?? ''
  return {
    start: wholeNumber(valOf(level, 'w:start')) ?? 0,
    format,
    ...(custom === undefined ? {} : { custom }),
    text: format === 'bullet' ? readableBullet(raw, fontOf(rPr)) : raw,
    legal: isOn(childOf(level, 'w:isLgl')),
    ...(restart === undefined ? {} : { restart }),
    ...(style === undefined ? {} : { style }),
    ...(pPr === undefined ? {} : { pPr }),
    ...(rPr === undefined ? {} : { rPr }),
  }
}

/** A custom format stands in `mc:AlternateContent`, where older programs find another one. */
function customFormat(level: XmlElement): XmlElement | undefined {
  const alternate = childOf(level, 'mc:AlternateContent')
  return childOf(childOf(alternate, 'mc:Choice'), 'w:numFmt') ?? childOf(childOf(alternate, 'mc:Fallback'), 'w:numFmt')
}

function fontOf(rPr: XmlElement | undefined): string | undefined {
  const fonts = childOf(rPr, 'w:rFonts')?.attributes
  return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(element.attributes['w:val'] ?? '')
}

/** Undefined for what is no number, or one that no list reaches. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[+-]?\d{1,9}$/.test(text.trim()) ? Number(text) : undefined
}
