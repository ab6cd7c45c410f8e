// Writes beside each built file that shrinks what the server sends instead of it: brotli, and gzip for whoever
// does not know that. Done once here, so that the smallest form costs the server nothing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const TEXT = new Set(['.js', '.css', '.svg']);
/** Less fits into the first packet anyway. */
const WORTHWHILE = 1024;

export function precompressed() {
  let folder = '';
  return {
    name: 'vigor-precompressed',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir, build.assetsDir);
    },
    closeBundle() {
      for (const name of readdirSync(folder)) {
        const content = readFileSync(join(folder, name));
        if (TEXT.has(extname(name)) && content.length >= WORTHWHILE) {
          writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content));
          writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
        }
      }
    },
  };
}
