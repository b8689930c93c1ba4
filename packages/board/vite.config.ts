import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { workerLicenses } from './worker-licenses.ts'

// Everything the page needs is in what is built: it works without internet.
export default defineConfig({
  root: 'src/page',
  base: './',
  plugins: [react()],
  // The host knows by this folder what may compile the expressions of a storm: workers, and never the page.
  worker: {
    format: 'es',
    plugins: () => [workerLicenses()],
    rolldownOptions: { output: { entryFileNames: 'assets/workers/[name]-[hash].js' } },
  },
  build: {
    outDir: '../../dist/page',
    emptyOutDir: true,
    chunkSizeWarningLimit: 4_000,
    license: { fileName: 'licenses.md' },
  },
})
