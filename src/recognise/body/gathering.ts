import type { Text } from '../../plan/plan.ts'
import type { Profile } from '../../profile/profile.ts'
import type { FlowRun } from '../flow.ts'
import type { Component, Doubt } from '../recognised.ts'

/** What reading a body needs to know, and what it gathers on the way. */
export interface Gathering {
  readonly file: string
  readonly profile: Profile
  readonly recase: (text: Text) => Text
  /** The source shows what is bold: then what is not bold is no title that runs on into its text. */
  readonly boldKnown: boolean
  /** Index of the appendix, for what stands in one. */
  readonly appendix?: number
  readonly components: Component[]
  readonly doubts: Doubt[]
  /** Labels of footnotes so far, each once in the document. */
  readonly notes: Map<NonNullable<FlowRun['note']>, string>
}

/** Adds a component in reading order. */
export function addComponent({ components, appendix }: Gathering, component: Component): void {
  components.push(appendix === undefined ? component : { ...component, appendix })
}
