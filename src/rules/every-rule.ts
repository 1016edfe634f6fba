import type { Selection } from './selection.ts'

/** Every rule, at its own severity. It stands apart from what it takes to choose among the rules. */
export const everyRule: Selection = { off: new Set(), severities: new Map() }
