import type { SettingsArgs } from '../../catalogue/settings.ts'
import type { MessagesOf } from '../messages.ts'

export const settings: MessagesOf<SettingsArgs> = {}
