import { expect, test } from 'vitest';
import type { Schema } from '../../../api/client';
import { inOrder } from './priceRows';

const NOW = new Date('2026-11-15T12:00:00Z');

const price = (model: string, validFrom: string): Schema<'PriceEntry'> => ({
  model: { provider: 'openai', model },
  price: { input: 1, cachedInput: 1, output: 1 },
  validFrom,
  source: 'list',
});

test('of each model the latest price that has begun holds now', () => {
  const rows = inOrder(
    [
      price('luna', '2026-10-01T00:00:00Z'),
      price('sol', '2026-12-01T00:00:00Z'),
      price('luna', '2026-11-01T00:00:00Z'),
      price('luna', '2026-12-01T00:00:00Z'),
    ],
    NOW,
  );
  expect(rows.map(({ model, holds }) => `${model.model} ${holds}`)).toEqual([
    'luna later',
    'luna now',
    'luna past',
    'sol later',
  ]);
});
