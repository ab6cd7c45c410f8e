import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { uuidv7 } from '../api/uuidv7';
import { newCache } from '../app/cache';
import { atTheEnd } from '../testing/cleanup';
import { forgetCache, keepCache, restoreCache } from './cacheOnDevice';
import { readAllKept } from './database';
import { setCurrentPerson } from './person';

async function somebodyReads(...answers: [string, unknown][]): Promise<string> {
  const person = uuidv7();
  setCurrentPerson(person);
  const cache = newCache();
  atTheEnd(keepCache(cache));
  answers.forEach(([name, data]) => cache.setQueryData([name], data));
  const needed = answers.filter(([name]) => name !== 'coach').length;
  await vi.waitFor(async () => expect(await kept(person)).toHaveLength(needed));
  return person;
}

const kept = (person: string) => readAllKept(`${person}:query:`);

async function onNextVisit(name: string): Promise<unknown> {
  const cache = newCache();
  await restoreCache(cache);
  return cache.getQueryData([name]);
}

test('what training needs is there on the next visit; what only a network can tell is not', async () => {
  await somebodyReads(['plans', { items: ['a plan'] }], ['coach', 'a note']);
  expect(await onNextVisit('plans')).toEqual({ items: ['a plan'] });
  expect(await onNextVisit('coach')).toBeUndefined();
});

test('the next person gets nothing of the last one', async () => {
  await somebodyReads(['plans', { items: ['hers'] }]);
  await somebodyReads(['profile', { goals: [] }]);
  expect(await onNextVisit('plans')).toBeUndefined();
  expect(await onNextVisit('profile')).toEqual({ goals: [] });
});

test('another login in this browser is shown nothing before it is known whose it is', async () => {
  document.cookie = 'vigor_csrf=first';
  await somebodyReads(['plans', { items: ['a plan'] }]);
  document.cookie = 'vigor_csrf=second';
  expect(await onNextVisit('plans')).toBeUndefined();
});

test('after log out nothing is left', async () => {
  const person = await somebodyReads(['plans', { items: ['a plan'] }]);
  await forgetCache(person);
  expect(await kept(person)).toEqual([]);
  expect(await onNextVisit('plans')).toBeUndefined();
});
