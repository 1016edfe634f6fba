/** Small letters and `ủy` for `uỷ`; every character stays where it stands, so that what is found can be pointed at. */
export function foldInPlace(text: string): string {
  return text.toLowerCase().replaceAll('uỷ', 'ủy')
}
