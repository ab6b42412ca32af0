import type { Rule } from '../pattern.ts'
import { changeRules } from './changes.ts'
import { shareRules } from './shares.ts'

export const builtInRules: readonly Rule[] = [...changeRules, ...shareRules]
