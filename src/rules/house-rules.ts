/** What an office asks of its own plans, beyond the instruments (`plan.config.yaml`). */
export interface HouseRules {
  /** What is written, and what the office writes instead. */
  readonly spellings: ReadonlyMap<string, string>
  /** Texts that every plan must have, and that none may have. */
  readonly required: readonly string[]
  readonly forbidden: readonly string[]
  /** The office's own units, by their whole names; empty: not judged. */
  readonly units: readonly string[]
  /** Who may sign; empty: not judged. */
  readonly signers: readonly HouseSigner[]
}

export interface HouseSigner {
  readonly name: string
  readonly positions: readonly string[]
}

export const noHouseRules: HouseRules = { spellings: new Map(), required: [], forbidden: [], units: [], signers: [] }
