import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Checkpoint } from './audit';
import { firstMissing, readKept } from './kept';
import { firstForged, statementOf } from './signatures';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const KEY = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');

function signed(position: number): Checkpoint {
  const unsigned = {
    position,
    globalIndex: position + 7,
    hash: String(position).padStart(64, '0'),
    madeAt: '2026-11-23T10:00:00.123456Z',
    keyId: 'house',
    signature: '',
  };
  const signature = sign(null, Buffer.from(statementOf(unsigned)), privateKey);
  return { ...unsigned, signature: signature.toString('base64') };
}

test('signatures of the house hold, and a checkpoint that was touched is named', async () => {
  const points = [signed(1000), signed(2000), signed(3000)];
  expect(await firstForged(KEY, points)).toBeNull();
  const touched = points.map((point) =>
    point.position === 2000 ? { ...point, hash: 'f'.repeat(64) } : point,
  );
  expect(await firstForged(KEY, touched)).toBe(2000);
});

test('a kept checkpoint that the log does not have any more is named', () => {
  const kept = [signed(1000), signed(2000)];
  const lines = kept.map((point) => JSON.stringify(point)).join('\n');
  expect(readKept(lines)).toEqual(kept);
  expect(readKept(JSON.stringify({ publicKey: KEY, items: kept, next: null }))).toEqual(kept);
  expect(firstMissing(kept, [signed(1000), signed(2000), signed(3000)])).toBeNull();
  expect(firstMissing(kept, [signed(1000)])).toBe(2000);
});

test('anything else is not taken for checkpoints', () => {
  expect(readKept('hello')).toBeNull();
  expect(readKept('{"position": "one"}')).toBeNull();
});
