/** What a run over many files spends its time on, in the order in which it is told. */
const stages = ['finding', 'reading', 'judging', 'repository', 'reporting'] as const
export type Stage = (typeof stages)[number]

/** How long each stage took. A stage within another counts for itself alone. */
export interface StageTimes {
  readonly measure: <T>(stage: Stage, work: () => Promise<T>) => Promise<T>
  readonly add: (stage: Stage, milliseconds: number) => void
  /** Whole milliseconds. */
  readonly spent: () => Readonly<Record<Stage, number>>
}

/** `elapsed`: milliseconds from some moment on. */
export function openTimes(elapsed: () => number): StageTimes {
  const spent = { finding: 0, reading: 0, judging: 0, repository: 0, reporting: 0 }
  return {
    measure: async (stage, work) => {
      const start = elapsed()
      const readBefore = spent.reading
      try {
        return await work()
      } finally {
        const readWithin = stage === 'reading' ? 0 : spent.reading - readBefore
        spent[stage] += elapsed() - start - readWithin
      }
    },
    add: (stage, milliseconds) => {
      spent[stage] += milliseconds
    },
    spent: () => Object.fromEntries(stages.map((stage) => [stage, Math.round(spent[stage])])) as Record<Stage, number>,
  }
}
