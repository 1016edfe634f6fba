import { exitStatus } from '../../exit-status.ts'
import type { Session } from '../../session.ts'

/** `plan schema`: the JSON Schema of plan files, or of settings, as it stands in `schemas/`. */
export async function schema(options: { readonly config?: boolean }, session: Session): Promise<number> {
  const { default: wanted } = options.config
    ? await import('../../../../schemas/config.schema.json', { with: { type: 'json' } })
    : await import('../../../../schemas/plan.schema.json', { with: { type: 'json' } })
  await session.print(`${JSON.stringify(wanted, null, 2)}\n`)
  return exitStatus.ok
}
