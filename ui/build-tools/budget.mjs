// Fails the build when a phone would have to fetch too much: what every visit needs, and what each
// screen adds to it, in bytes as gzip sends them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { needed } from './needed.mjs';

const SERVED = 'target/classes/static';
const KB = 1000;
const INITIAL = 200 * KB;
const CHUNK = 60 * KB;

const list = JSON.parse(readFileSync('target/chunks.json', 'utf8'));
const chunks = new Map(list.map((chunk) => [chunk.file, chunk]));
const size = (file) => gzipSync(readFileSync(join(SERVED, file)), { level: 9 }).length;
const weigh = (files) => files.reduce((sum, file) => sum + size(file), 0);

const importsOf = (file) => chunks.get(file)?.imports;

const initial = new Set(
  list.filter(({ isEntry }) => isEntry).flatMap(({ file }) => [...needed(file, importsOf)]),
);
const lazy = list
  .filter(({ file, isDynamicEntry }) => isDynamicEntry && !initial.has(file))
  .map(({ file, name }) => ({
    name,
    bytes: weigh([...needed(file, importsOf)].filter((part) => !initial.has(part))),
  }));

const always = weigh([...initial]);
const problems = [
  ...(always > INITIAL ? [`every visit fetches ${always} bytes`] : []),
  ...lazy.filter(({ bytes }) => bytes > CHUNK).map(({ name, bytes }) => `${name} adds ${bytes}`),
  ...(lazy.some(({ name }) => name.endsWith('Chart')) ? [] : ['no chart is fetched lazily']),
];

if (process.argv.includes('--print') || problems.length > 0) {
  const line = (name, bytes, most) => `${name}: ${(bytes / KB).toFixed(1)} kB of ${most / KB} kB`;
  console.log(line('every visit', always, INITIAL));
  lazy
    .toSorted((a, b) => b.bytes - a.bytes)
    .forEach(({ name, bytes }) => console.log(line(name, bytes, CHUNK)));
}
if (problems.length > 0) {
  console.error(`Too heavy: ${problems.join('; ')}`);
  process.exit(1);
}
