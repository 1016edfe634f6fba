/** What the office itself asks for in `plan.config.yaml` (NB001–NB019: nội bộ). */
export type HouseArgs = {}

export const houseNames = {} as const
