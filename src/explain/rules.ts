import { type CompiledRule, matchRules, type Role } from '../link/pattern.ts'
import type { Element } from '../link/stream.ts'

/** A rule with its best match for a quantity. */
export interface Contender {
  readonly role: Role
  /** what a reader takes the rule to say */
  readonly reads: string
}

/**
 * For each quantity of a stream the rules that matched it, the best first. The linker keeps the best only; here each rule is matched
 * by itself, which is slower and leaves the linker as fast as it is.
 */
export function contendersOf(rules: readonly CompiledRule[], stream: readonly Element[]): ReadonlyMap<number, readonly Contender[]> {
  const found = new Map<number, Contender[]>()
  for (const compiled of rules) {
    for (const [at, role] of matchRules([compiled], stream)) {
      const list = found.get(at) ?? []
      list.push({ role, reads: compiled.rule.reads })
      found.set(at, list)
    }
  }
  // The comparator of the linker: score, then rule id.
  for (const list of found.values()) list.sort((a, b) => b.role.score - a.role.score || (a.role.rule < b.role.rule ? -1 : 1))
  return found
}
