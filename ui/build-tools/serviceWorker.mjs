// Writes sw.js beside the built files, with their names and a version made of their content.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const SOURCE = new URL('../pwa/sw.js', import.meta.url);
const PUBLIC = new URL('../public/', import.meta.url);

export function serviceWorker() {
  return {
    name: 'vigor-service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const version = createHash('sha256');
      const files = Object.values(bundle)
        .filter(({ fileName }) => fileName.startsWith('assets/'))
        .map(({ fileName }) => `/${fileName}`)
        .sort();
      const page = bundle['index.html'];
      version.update(files.join()).update(String(page?.source ?? ''));
      for (const name of readdirSync(PUBLIC).sort()) {
        version.update(readFileSync(new URL(name, PUBLIC)));
        files.push(`/${name}`);
      }
      const source = readFileSync(SOURCE, 'utf8');
      version.update(source);
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: source
          .replace('const FILES = [];', `const FILES = ${JSON.stringify(files)};`)
          .replace('VERSION', version.digest('hex').slice(0, 12)),
      });
    },
  };
}
