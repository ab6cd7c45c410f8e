import { expect, test } from 'vitest';
import { uuidv7 } from './uuidv7';

test('an id carries its moment, version 7 and the RFC variant', () => {
  const id = uuidv7(0x0123456789ab);
  expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('ids of later moments sort later as text', () => {
  expect(uuidv7(1_700_000_000_000) < uuidv7(1_700_000_000_001)).toBe(true);
});

test('two ids of one moment differ', () => {
  expect(uuidv7(1)).not.toBe(uuidv7(1));
});
