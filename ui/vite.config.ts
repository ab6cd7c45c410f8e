import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', sourcemap: false, target: 'es2022', assetsInlineLimit: 0 },
  server: { proxy: { '/api': process.env.VIGOR_ADDRESS ?? 'http://localhost:8080' } },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    reporters: ['default', ['junit', { outputFile: 'target/test-reports/vitest.xml' }]],
  },
});
