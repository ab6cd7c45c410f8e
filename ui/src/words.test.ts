import { expect, test } from 'vitest';
import { account as accountGerman } from './app/account/de';
import { account } from './app/account/en';
import { english } from './english';
import { admin as adminGerman } from './features/admin/de';
import { admin } from './features/admin/en';
import { myths as germanMyths } from './features/coach/myths.de';
import { myths } from './features/coach/myths.en';
import { own as ownGerman } from './features/exercises/own/de';
import { own } from './features/exercises/own/en';
import { german } from './german';

type Tree = { readonly [key: string]: string | Tree };

function texts(tree: Tree, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[path + key, value] as const]
        : [...texts(value, `${path}${key}.`)],
    ),
  );
}

const placeholders = (text = ''): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();

const spoken = texts({ ...english, account, admin, myths, own } as unknown as Tree);
const translated = texts({
  ...german,
  account: accountGerman,
  admin: adminGerman,
  myths: germanMyths,
  own: ownGerman,
} as unknown as Tree);

test('German says everything that English says, and nothing else', () => {
  expect([...translated.keys()].toSorted()).toEqual([...spoken.keys()].toSorted());
});

test('no text is empty', () => {
  const empty = [...spoken, ...translated].filter(([, text]) => text.trim() === '');
  expect(empty).toEqual([]);
});

test('both languages fill the same figures in', () => {
  const differing = [...spoken].filter(
    ([key, text]) => String(placeholders(text)) !== String(placeholders(translated.get(key))),
  );
  expect(differing.map(([key]) => key)).toEqual([]);
});
