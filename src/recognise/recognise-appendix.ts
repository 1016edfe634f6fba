import { appendixLabel } from '../compose/compose-appendices.ts'
import { optional } from '../plan/optional.ts'
import type { Appendix } from '../plan/plan.ts'
import type { Profile } from '../profile/profile.ts'
import type { AppendixZone } from './appendices/split-appendices.ts'
import { recogniseContent } from './body/recognise-content.ts'
import type { FormCase } from './casing/form-case.ts'
import type { Aside, Flow } from './flow.ts'
import type { Component, Doubt } from './recognised.ts'

export interface AppendixReading {
  readonly appendix: Appendix
  readonly components: readonly Component[]
  readonly asides: readonly Aside[]
  readonly doubts: readonly Doubt[]
}

export interface AppendixContext {
  /** 0-based, among so many. */
  readonly index: number
  readonly count: number
  readonly profile: Profile
  readonly formCase: FormCase
}

/** The head and the content of an appendix. A label that the form prints by itself, in whatever case, is left to it. */
export function recogniseAppendix(
  flow: Flow,
  zone: AppendixZone,
  { index, count, profile, formCase }: AppendixContext,
): AppendixReading {
  const path = `/phu_luc/${index}`
  const content = recogniseContent(flow, zone, { profile, recase: formCase.title, path, appendix: index })
  const printed = appendixLabel(index, count, profile)
  const isPrintedAnyway = zone.label?.value.toLowerCase() === printed.toLowerCase()
  const first = zone.label?.place ?? zone.title?.place
  const start = first?.range.start ?? flow.blocks[zone.from]?.locate(0) ?? { line: 1, column: 1, offset: 0 }
  return {
    appendix: {
      place: { file: flow.file, path, range: { start, end: start } },
      orientation: zone.orientation,
      matrix: false,
      content: content.content,
      ...optional({
        explicitLabel: isPrintedAnyway ? undefined : zone.label,
        title: zone.title === undefined ? undefined : formCase.appendixTitle(zone.title),
        childStyle: content.childStyle,
      }),
    },
    components: [...zone.components, ...content.components],
    asides: zone.asides,
    doubts: [...zone.doubts, ...content.doubts],
  }
}
