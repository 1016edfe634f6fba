/** Is a background one that is seen? White and none are not. */
export function isPaint(colour: string | undefined): boolean {
  return colour !== undefined && !/^(?:auto|none|clear|white|f[c-f]f[c-f]f[c-f])$/i.test(colour)
}
