/**
 * A colour of the theme made lighter (`tint`) or darker (`shade`), both 00–FF, by its lightness (ECMA-376-1, 17.3.2.6: the colour is turned into
 * hue, saturation and lightness). RRGGBB.
 */
export function shaded(
  rgb: string,
  { tint, shade }: { readonly tint?: string | undefined; readonly shade?: string | undefined },
): string {
  const share = shareOf(tint) ?? shareOf(shade)
  if (share === undefined || !/^[0-9a-f]{6}$/i.test(rgb)) return rgb.toUpperCase()
  const parts = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255)
  const high = Math.max(...parts)
  const low = Math.min(...parts)
  const light = (high + low) / 2
  const wanted = shareOf(tint) === undefined ? light * share : light * share + (1 - share)
  // Hue and saturation stay: each part keeps its place between the middle and the colour's reach at that lightness.
  const reach = 1 - Math.abs(2 * light - 1)
  const wantedReach = 1 - Math.abs(2 * wanted - 1)
  return parts
    .map((part) => wanted + (reach === 0 ? 0 : ((part - light) / reach) * wantedReach))
    .map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255))
    .map((part) => part.toString(16).padStart(2, '0').toUpperCase())
    .join('')
}

function shareOf(value: string | undefined): number | undefined {
  return value !== undefined && /^[0-9a-f]{2}$/i.test(value) ? Number.parseInt(value, 16) / 255 : undefined
}
