/** Whether the kind of a cited instrument is that of a plan; a joint one (`KHLT`) is told by itself. */
export function isPlanKind(kind: string | undefined): boolean {
  return kind === 'kế hoạch' || kind === 'kế hoạch liên tịch'
}
