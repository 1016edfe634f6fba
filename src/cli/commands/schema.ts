import { exitStatus } from '../exit-status.ts'
import type { Session } from '../session.ts'

/** `plan schema`: the JSON Schema of plan files, as it stands in `schemas/`. */
export async function schema(session: Session): Promise<number> {
  const { default: planSchema } = await import('../../../schemas/plan.schema.json', { with: { type: 'json' } })
  await session.print(`${JSON.stringify(planSchema, null, 2)}\n`)
  return exitStatus.ok
}
