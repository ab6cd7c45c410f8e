// Names the log-in screen's files in the page itself: who comes for the first time needs them next, and
// waiting until the app asks for them costs a slow phone half a second.
import { needed } from './needed.mjs';

const DOOR = 'LoginPage';

export function doorAhead() {
  return {
    name: 'vigor-door-ahead',
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
        const door = chunks.find(({ name }) => name === DOOR);
        if (!door) {
          this.error(`there is no ${DOOR}`);
        }
        return [...needed(door.fileName, importsOf)]
          .filter((file) => !always.has(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head',
          }));
      },
    },
  };
}
