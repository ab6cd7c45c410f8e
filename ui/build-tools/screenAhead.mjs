// Puts a small script into the page that names the files of the screen to come: a slow phone has them by the
// time the app asks, half a second earlier.
import { readFileSync } from 'node:fs';
import { needed } from './needed.mjs';

const SOURCE = new URL('../pwa/ahead.js', import.meta.url);

/** `places` and `openPlaces` name the screen of each place, `placesOf` the places of an address. */
export function screenAhead({ places, openPlaces, placesOf }) {
  return {
    name: 'vigor-screen-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
        const importsOf = (file) => bundle[file]?.imports;
        const always = new Set(
          chunks
            .filter(({ isEntry }) => isEntry)
            .flatMap(({ fileName }) => [...needed(fileName, importsOf)]),
        );
        const filesOf = (screen) => {
          const chunk = chunks.find(
            ({ name, isDynamicEntry }) => isDynamicEntry && name === screen,
          );
          if (!chunk) {
            this.error(`there is no ${screen}`);
          }
          return [...needed(chunk.fileName, importsOf)].filter((file) => !always.has(file));
        };
        const listed = (table) =>
          JSON.stringify(Object.entries(table).map(([place, screen]) => [place, filesOf(screen)]));
        const script = this.emitFile({
          type: 'asset',
          name: 'ahead.js',
          source: readFileSync(SOURCE, 'utf8')
            .replace('const PLACES = new Map([]);', `const PLACES = new Map(${listed(places)});`)
            .replace('const OPEN = new Map([]);', `const OPEN = new Map(${listed(openPlaces)});`)
            .replace('const placesOf = () => [];', `const placesOf = ${placesOf};`),
        });
        return [
          {
            tag: 'script',
            attrs: { src: `/${this.getFileName(script)}` },
            injectTo: 'head',
          },
        ];
      },
    },
  };
}
