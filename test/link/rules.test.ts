import { describe, expect, it } from 'vitest'
import { compileLanguage } from '../../src/language.ts'
import { readSentence } from '../../src/link/read-sentence.ts'
import { matchRules, type Role } from '../../src/link/pattern.ts'
import { builtInRules } from '../../src/link/rules/index.ts'

const language = compileLanguage()

function rolesOf(sentence: string, rules = language.rules): Role[] {
  const stream = readSentence(sentence, { start: 0, end: sentence.length, kind: 'paragraph', block: 0 }, language)
  return [...matchRules(rules, stream).values()]
}

describe('every rule', () => {
  for (const rule of builtInRules) {
    it(`${rule.id} wins its examples`, () => {
      expect(rule.examples.length, 'a rule carries an example').toBeGreaterThan(0)
      for (const example of rule.examples)
        expect(
          rolesOf(example).map((r) => r.rule),
          example,
        ).toContain(rule.id)
    })
    for (const sentence of rule.not ?? [])
      it(`${rule.id} is silent on: ${sentence}`, () => expect(rolesOf(sentence).map((r) => r.rule)).not.toContain(rule.id))
  }

  it('does not depend on the order of rules', () => {
    const reversed = [...language.rules].reverse()
    for (const rule of builtInRules) for (const example of rule.examples) expect(rolesOf(example, reversed)).toEqual(rolesOf(example))
  })
})
