import { childOf, valOf } from '../xml/children.ts'
import type { XmlElement } from '../xml.ts'
import type { NumberingReference, WordStyle } from './styles.ts'

/**
 * The list of a paragraph. One that it names goes before one of its style, of which the outermost counts; `w:numId` 0 is none (ECMA-376-1, 17.9.18).
 * `chain`: its style with those that it is based on, the innermost base first.
 */
export function numberingReference(pPr: XmlElement | undefined, chain: readonly WordStyle[]): NumberingReference | undefined {
  const own = childOf(pPr, 'w:numPr')
  const named = [...chain].reverse().find(({ element }) => valOf(numPrOf(element), 'w:numId') !== undefined)
  const ofStyle = named && numPrOf(named.element)
  const ownId = valOf(own, 'w:numId')
  const ownLevel = levelOf(own) ?? (ownId === undefined ? undefined : 0)
  const numId = ownId ?? valOf(ofStyle, 'w:numId')
  if (numId === undefined || Number(numId) === 0) return undefined
  if (ownLevel !== undefined || named === undefined) return { numId, level: ownLevel ?? 0 }
  const level = levelOf(ofStyle)
  return { numId, ...(level !== undefined && { level }), style: named.id }
}

function numPrOf(style: XmlElement): XmlElement | undefined {
  return childOf(childOf(style, 'w:pPr'), 'w:numPr')
}

function levelOf(numPr: XmlElement | undefined): number | undefined {
  const value = valOf(numPr, 'w:ilvl')
  return value !== undefined && /^[0-8]$/.test(value) ? Number(value) : undefined
}
