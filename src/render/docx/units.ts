/** Twips (1/20 pt) of a length in mm, rounded: to floor them would lose one. */
export function twipsOfMm(mm: number): number {
  return Math.round((mm / 25.4) * 1440)
}

/** Twips of a length in pt. */
export function twipsOfPt(pt: number): number {
  return Math.round(pt * 20)
}

/** Half-points, the unit of `w:sz`. */
export function halfPoints(pt: number): number {
  return Math.round(pt * 2)
}

/** English metric units of a length in pt, the unit of DrawingML. */
export function emuOfPt(pt: number): number {
  return Math.round(pt * 12700)
}

/** pt of a length in mm. */
export function ptOfMm(mm: number): number {
  return (mm / 25.4) * 72
}
