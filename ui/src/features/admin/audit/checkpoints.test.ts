import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Checkpoint } from './audit';
import { firstMissing, readKept } from './kept';
import { checkSignatures, statementOf } from './signatures';

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

async function* pages(...points: Checkpoint[][]) {
  yield* points;
}

test('signatures of the house hold, and a checkpoint that was touched is named', async () => {
  const [first, second, third] = [signed(1000), signed(2000), signed(3000)];
  expect(await checkSignatures(KEY, pages([first, second], [third]))).toEqual({
    checked: 3,
    forged: null,
  });
  const touched = { ...third, hash: 'f'.repeat(64) };
  expect(await checkSignatures(KEY, pages([first, second], [touched]))).toEqual({
    checked: 2,
    forged: 3000,
  });
});

test('a kept checkpoint that the log does not have any more is named', async () => {
  const kept = [signed(1000), signed(2000)];
  const lines = kept.map((point) => JSON.stringify(point)).join('\n');
  expect(readKept(lines)).toEqual(kept);
  expect(readKept(JSON.stringify({ publicKey: KEY, items: kept, next: null }))).toEqual(kept);
  const now = pages([signed(1000)], [signed(2000), signed(3000)]);
  expect(await firstMissing(kept, now)).toBeNull();
  expect(await firstMissing(kept, pages([signed(1000)]))).toBe(2000);
});

test('anything else is not taken for checkpoints', () => {
  expect(readKept('hello')).toBeNull();
  expect(readKept('{"position": "one"}')).toBeNull();
});
