import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { show } from '../../../testing/render';
import { blankProfile } from '../../../testing/samples';
import { answer, at, server } from '../../../testing/server';
import { ReceiptButton } from './ReceiptButton';

const receipt = {
  id: 'e1rm:goblet-squat',
  title: 'Estimated maximum of Goblet squat',
  value: 26.67,
  unit: 'kg',
  formula: 'epley',
  expression: '20 × (1 + 10 / 30)',
  explanation: null,
  confidence: 'high',
  source: 'Epley 1985',
  inputs: [{ name: 'reps', value: '10', unit: null }],
  events: [{ eventId: 'e-1', type: 'SetLogged', at: '2026-03-02T18:00:00Z', summary: null }],
  alternatives: [{ name: 'brzycki', value: 26.7, why: 'Lower at many repetitions.' }],
};

beforeEach(() => server.use(answer('/users/profile', blankProfile)));

test('a receipt shows figure, formula, inputs, alternatives and the events behind it', async () => {
  server.use(answer('/receipts/:id', receipt));
  show(<ReceiptButton id={receipt.id} about="Goblet squat" />);
  await userEvent.click(screen.getByRole('button', { name: 'Receipt: Goblet squat' }));
  const drawer = await screen.findByRole('dialog', { name: 'Receipt' });
  await screen.findByText('20 × (1 + 10 / 30)');
  for (const text of [
    '26.7 kg',
    'Epley',
    'Source: Epley 1985',
    'Reps',
    'Brzycki: 26.7 kg',
    'e-1',
  ]) {
    expect(drawer.textContent).toContain(text);
  }
});

test('Escape closes the receipt and the focus returns to where it was opened', async () => {
  server.use(answer('/receipts/:id', receipt));
  show(<ReceiptButton id={receipt.id} about="Goblet squat" />);
  const opener = screen.getByRole('button', { name: 'Receipt: Goblet squat' });
  await userEvent.click(opener);
  await screen.findByText('Epley');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(opener));
});

test('a receipt that fails to load can be asked for again', async () => {
  server.use(http.get(at('/receipts/:id'), () => HttpResponse.json({}, { status: 404 })));
  show(<ReceiptButton id={receipt.id} about="Goblet squat" />);
  await userEvent.click(screen.getByRole('button', { name: 'Receipt: Goblet squat' }));
  const retry = await screen.findByRole('button', { name: 'Try again' });
  server.use(answer('/receipts/:id', receipt));
  await userEvent.click(retry);
  await screen.findByText('20 × (1 + 10 / 30)');
});
