const pointsOf: Readonly<Record<string, number>> = { mm: 72 / 25.4, cm: 72 / 2.54, in: 72, pt: 1, pc: 12, pi: 12 }
const measure = /^\s{0,9}([+-]?\d{1,12}(?:\.\d{1,12})?)(mm|cm|in|pt|pc|pi)?\s{0,9}$/

/** One twentieth of a point, the unit of most lengths (ST_TwipsMeasure, 22.9.2.14), in pt. */
export const twip = 1 / 20

/**
 * A length in pt: a bare number counts in `unit` (pt), one with a unit speaks for itself (ST_UniversalMeasure, 22.9.2.15).
 * Undefined where it is no length.
 */
export function toPoints(value: string | undefined, unit: number): number | undefined {
  if (value === undefined) return undefined
  const match = measure.exec(value)
  if (match === null) return undefined
  return Number(match[1]) * (match[2] === undefined ? unit : (pointsOf[match[2]] as number))
}

/** pt as mm, to a hundredth. */
export function toMillimetres(points: number): number {
  return hundredths((points * 25.4) / 72)
}

/** To a hundredth of a pt. */
export function roundPoints(points: number): number {
  return hundredths(points)
}

/** Halves go away from zero on both sides of it, so that an indent and its hanging one stay equal. */
function hundredths(value: number): number {
  return (Math.sign(value) * Math.round(Math.abs(value) * 100 + 1e-9)) / 100 || 0
}
