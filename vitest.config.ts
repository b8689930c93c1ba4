import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/{src,bin}/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Properties and whole-CLI runs share two cores with everything else; 5 s is too little there.
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
