import type { Schema } from '../../../api/client';

export type Billed = Schema<'BilledAttempt'>;

export interface Bill {
  lines: Billed[];
  /** Numbers of the lines that could not be read, from 1. */
  unread: number[];
}

const LINE = /^([0-9a-f-]{36})[,;\t ]+(\d+)[,;\t ]+(\d+(?:\.\d+)?)$/i;
const MICROS = 1_000_000;

/** Reads a bill: a call, the number of its attempt and the dollars it cost, line by line. */
export function readBill(text: string): Bill {
  const bill: Bill = { lines: [], unread: [] };
  text.split('\n').forEach((line, index) => {
    const [, callId, attempt, cost] = LINE.exec(line.trim()) ?? [];
    if (callId && attempt && cost) {
      bill.lines.push({
        callId,
        attempt: Number(attempt),
        costMicroUsd: Math.round(Number(cost) * MICROS),
      });
    } else if (line.trim() !== '') {
      bill.unread.push(index + 1);
    }
  });
  return bill;
}
