export function withLateConstants(bundled: string): string
