import type { Rule } from '../pattern.ts'
import { changeRules } from './changes.ts'
import { gapRules } from './gaps.ts'
import { partOfChangeRules } from './parts-of-change.ts'
import { shareRules } from './shares.ts'

export const builtInRules: readonly Rule[] = [...changeRules, ...partOfChangeRules, ...gapRules, ...shareRules]
