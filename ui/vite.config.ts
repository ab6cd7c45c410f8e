import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { serviceWorker } from './build-tools/serviceWorker.mjs';

export default defineConfig({
  plugins: [react(), serviceWorker()],
  build: {
    // Straight into the jar's classes, emptied first, so that no file of an earlier build is served.
    outDir: 'target/classes/static',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
  },
  // The Host stays as the browser sent it: the server compares it with the Origin.
  server: { proxy: { '/api': { target: process.env.VIGOR_ADDRESS ?? 'http://localhost:8080' } } },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    reporters: ['default', ['junit', { outputFile: 'target/test-reports/vitest.xml' }]],
  },
});
