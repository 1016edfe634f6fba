import type { CommandDefinition } from '../../late-command.ts'
import { schema } from './schema.ts'

const help = {
  vi: { config: 'in JSON Schema của tệp cấu hình plan.config.yaml' },
  en: { config: 'print the JSON Schema of the settings file plan.config.yaml' },
} as const

export const definition: CommandDefinition = {
  examples: ['plan schema > plan.schema.json', 'plan schema --config > config.schema.json'],
  define: (command, { language, act }) => {
    command.option('--config', help[language].config).action((options) => act((session) => schema(options, session)))
  },
}
