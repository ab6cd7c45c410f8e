import { expect, test } from 'vitest';
import { readBill } from './bill';

const CALL = '01900000-0000-7000-8000-00000000ab02';

test('a line is read with commas, semicolons or tabs, and dollars become millionths', () => {
  const { lines, unread } = readBill(`${CALL}, 1, 0.00127\n\n${CALL};2;1\n${CALL}\t3\t0`);
  expect(lines).toEqual([
    { callId: CALL, attempt: 1, costMicroUsd: 1_270 },
    { callId: CALL, attempt: 2, costMicroUsd: 1_000_000 },
    { callId: CALL, attempt: 3, costMicroUsd: 0 },
  ]);
  expect(unread).toEqual([]);
});

test('lines that say something else are named and not guessed at', () => {
  expect(readBill(`call, attempt, cost\n${CALL}, one, 3\n${CALL}, 1, -3`).unread).toEqual([
    1, 2, 3,
  ]);
});
