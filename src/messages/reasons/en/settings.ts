import type { SettingsArgs } from '../../../catalogue/settings.ts'
import type { ReasonsOf } from '../reasons.ts'

export const settings: ReasonsOf<SettingsArgs> = {}
