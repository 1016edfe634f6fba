/** Names that the system takes for one are one: macOS decomposes letters, and neither it nor Windows minds their case. */
export function foldPath({ platform }: { readonly platform: string }): (path: string) => string {
  return platform === 'darwin' || platform === 'win32' ? (path) => path.normalize('NFC').toLowerCase() : (path) => path
}
