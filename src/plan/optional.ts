/** The fields that are there: an absent one leaves no key behind. */
export function optional<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const found: Partial<T> = {}
  for (const key in fields) if (fields[key] !== undefined) found[key] = fields[key]
  return found as { [K in keyof T]?: Exclude<T[K], undefined> }
}
