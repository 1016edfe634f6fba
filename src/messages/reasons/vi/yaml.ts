import type { YamlArgs } from '../../../catalogue/yaml.ts'
import type { ReasonsOf } from '../reasons.ts'

export const yaml: ReasonsOf<YamlArgs> = {}
