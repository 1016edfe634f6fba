import { profiles } from '../../generated/profiles.ts'
import type { Prose, ProseBlock } from '../../plan/prose.ts'
import type { BodyLine, BodyPiece } from '../body/body-line.ts'
import type { Gathering } from '../body/gathering.ts'
import { proseOf } from '../body/prose-of.ts'
import { gatheringOf, piecesIn } from '../body/recognise-body.ts'
import { tableOf } from '../body/table-of.ts'
import type { Flow } from '../flow.ts'
import type { Component } from '../recognised.ts'
import type { Piece } from './head-piece.ts'
import { isInCapitals, opensAsBasis } from './line-shapes.ts'
import { componentOf } from './parts-of-piece.ts'

const path = '/ban_hanh_kem/nguyen_van'

/** The text of the decision that issues a plan, as prose: the blocks from `from` up to, not including, `to`. */
export function decisionText(flow: Flow, from: number, to: number): Prose | undefined {
  const [profile] = profiles
  if (profile === undefined) return undefined
  // Prose is the same in every form; components and doubts are those of a body, and this is none.
  const gathering = gatheringOf(flow, { from, to }, { profile, recase: (text) => text })
  const blocks = stretchesOf(piecesIn(flow, { from, to }, gathering)).flatMap((stretch) => blocksOf(stretch, gathering))
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (first === undefined || last === undefined) return undefined
  return { place: { file: flow.file, path, range: { start: first.place.range.start, end: last.place.range.end } }, blocks }
}

/** Lines that follow one another together, each table by itself. */
function stretchesOf(pieces: readonly BodyPiece[]): readonly (readonly BodyLine[] | Extract<BodyPiece, { kind: 'table' }>)[] {
  const stretches: (BodyLine[] | Extract<BodyPiece, { kind: 'table' }>)[] = []
  for (const piece of pieces) {
    const last = stretches.at(-1)
    if (piece.kind === 'table') stretches.push(piece)
    else if (Array.isArray(last)) last.push(piece)
    else stretches.push([piece])
  }
  return stretches
}

function blocksOf(stretch: ReturnType<typeof stretchesOf>[number], gathering: Gathering): readonly ProseBlock[] {
  if (!('kind' in stretch)) return proseOf(stretch, path, gathering).blocks
  const table = tableOf(stretch.table, undefined, path, gathering)
  return [{ kind: 'table', table, place: table.place }]
}

/** Its lines behind its title under their components; those of its letterhead are read with the head. */
export function decisionComponents(lines: readonly Piece[]): readonly Component[] {
  let signing = false
  return lines.map((line, index): Component => {
    const key = line.style ?? (index === 0 && isSubject(line.text) ? 'subject' : keyOf(line.text, signing))
    signing ||= key === 'recipientsLabel' || mark.test(line.text)
    return componentOf(key, line)
  })
}

function isSubject(text: string): boolean {
  return (
    !opensAsBasis(text) &&
    !/^(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|BỘ TRƯỞNG|THỦ TƯỚNG|ỦY BAN|UBND|HỘI ĐỒNG|Điều)(?!\p{L})/u.test(text)
  )
}

const mark = /^(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}{2}/u

function keyOf(text: string, signing: boolean): Component['key'] {
  if (/^(?:QUYẾT ĐỊNH|NGHỊ QUYẾT)\s?:?$/u.test(text)) return 'typeName'
  if (opensAsBasis(text)) return 'basis'
  if (/^Nơi nhận\s?:?$/iu.test(text)) return 'recipientsLabel'
  if (signing && /^[-–+]\s/u.test(text)) return text.startsWith('+') ? 'recipientMember' : 'recipient'
  if (mark.test(text)) return 'authority'
  if (isInCapitals(text)) return signing ? 'position' : 'authority'
  return signing && text.length <= 60 && !/[.;:,]$/u.test(text) ? 'signerName' : 'body'
}
