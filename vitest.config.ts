import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests run the program as its users do, so there has to be one: builds dist/ when a source is newer.
    globalSetup: ['test/cli/built.ts'],
    testTimeout: 30_000,
  },
})
