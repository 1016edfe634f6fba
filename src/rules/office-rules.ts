import { forbiddenText } from './house/forbidden-text.ts'
import { housePosition } from './house/house-position.ts'
import { houseSigner } from './house/house-signer.ts'
import { houseSpelling } from './house/house-spelling.ts'
import { houseUnit } from './house/house-unit.ts'
import { requiredText } from './house/required-text.ts'
import type { NamedRule } from './rule.ts'

/** What the office itself asks for (`HouseRules`). */
export const officeRules = [
  houseSpelling,
  forbiddenText,
  requiredText,
  houseUnit,
  houseSigner,
  housePosition,
] as readonly NamedRule[]
