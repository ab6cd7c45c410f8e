import { expect, test } from 'vitest';
import { fromKg, toKg } from './weight';

test('a hundred kilograms read as 220.5 pounds', () => {
  expect(fromKg(100, 'lb')).toBe(220.5);
});

test('forty-five pounds are stored as 20.412 kg', () => {
  expect(toKg(45, 'lb')).toBe(20.412);
});

test('every half pound up to 700 reads back as typed', () => {
  for (let lb = 0; lb <= 700; lb += 0.5) {
    expect(fromKg(toKg(lb, 'lb'), 'lb')).toBe(lb);
  }
});

test('kilograms pass through unchanged', () => {
  expect(toKg(62.5, 'kg')).toBe(62.5);
  expect(fromKg(61.25, 'kg')).toBe(61.25);
});
