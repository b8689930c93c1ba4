import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/{src,bin}/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Properties and whole-CLI runs share two cores with everything else; 5 s is too little there.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Sources keep no state that a test could change, so files share what has been loaded: half the time.
    isolate: false,
  },
})
