import react from '@vitejs/plugin-react';
import { writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { precompressed } from './build-tools/precompressed.mjs';
import { screenAhead } from './build-tools/screenAhead.mjs';
import { serviceWorker } from './build-tools/serviceWorker.mjs';
import { OPEN_PLACES, PLACES, placesOf } from './src/app/places.ts';

/** Notes beside what is served which chunk needs which, for build-tools/budget.mjs. */
const chunkList: Plugin = {
  name: 'chunk-list',
  writeBundle(_, bundle) {
    const chunks = Object.values(bundle).flatMap((part) =>
      part.type === 'chunk'
        ? [
            {
              file: part.fileName,
              name: part.name,
              isEntry: part.isEntry,
              isDynamicEntry: part.isDynamicEntry,
              imports: part.imports,
            },
          ]
        : [],
    );
    writeFileSync('target/chunks.json', JSON.stringify(chunks));
  },
};

export default defineConfig({
  plugins: [
    react(),
    screenAhead({ places: PLACES, openPlaces: OPEN_PLACES, placesOf }),
    chunkList,
    serviceWorker(),
    precompressed(),
  ],
  build: {
    // Straight into the jar's classes, emptied first, so that no file of an earlier build is served.
    outDir: 'target/classes/static',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Over a slow network each file costs a round trip, and many small ones do not compress as well, so what
        // every visit needs is one file.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              tags: ['$initial'],
              test: /^(?!.*(\/index\.html|\/src\/main\.tsx)$)/,
              priority: 1,
            },
          ],
        },
      },
      // Chakra builds its whole default theme when loaded; these calls only return their argument
      // or a value nobody uses, so what the app's own theme leaves out is left out.
      treeshake: {
        manualPureFunctions: ['defineConfig', 'defineRecipe', 'defineSlotRecipe', 'mergeConfigs'],
      },
    },
    // The budget is build-tools/budget.mjs.
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
