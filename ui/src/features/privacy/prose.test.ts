import { expect, test } from 'vitest';
import { blocksOf, boldTurns } from './prose';

test('headings, paragraphs and lists are told apart, and broken lines belong together', () => {
  const text =
    '# Title\n\nFirst\nline.\n\n## Kept\n- **Name**: yours\n  and only yours\n- Sets\n\n## Long\nAs long.';
  expect(blocksOf(text)).toEqual([
    { kind: 'text', text: 'First line.' },
    { kind: 'heading', text: 'Kept' },
    { kind: 'list', items: ['**Name**: yours and only yours', 'Sets'] },
    { kind: 'heading', text: 'Long' },
    { kind: 'text', text: 'As long.' },
  ]);
});

test('every second piece of a text is bold', () => {
  expect(boldTurns('**Name**: yours')).toEqual(['', 'Name', ': yours']);
});
