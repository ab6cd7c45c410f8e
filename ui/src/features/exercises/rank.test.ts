import { expect, test } from 'vitest';
import { alternativesTo } from './rank';

type Compared = Parameters<typeof alternativesTo>[0];

const row: Compared = {
  id: 'barbell-row',
  substitutionGroup: 'row-free',
  pattern: 'horizontal_pull',
  primary: ['back'],
  mechanics: 'compound',
  equipment: ['barbell'],
  level: 'intermediate',
};
const other = (id: string, over: Partial<Compared> = {}): Compared => ({ ...row, id, ...over });

test('the same exercise in another form comes before the same movement, then the same muscle', () => {
  const found = alternativesTo(
    row,
    [
      other('pull-up', { substitutionGroup: 'pull', pattern: 'vertical_pull' }),
      other('cable-row', { substitutionGroup: 'row-cable' }),
      other('dumbbell-row'),
      other('curl', { substitutionGroup: 'curl', pattern: 'elbow_flexion', primary: ['biceps'] }),
      row,
    ],
    ['barbell'],
  );
  expect(found.map(({ exercise, likeness }) => [exercise.id, likeness])).toEqual([
    ['dumbbell-row', 'same_group'],
    ['cable-row', 'same_pattern'],
    ['pull-up', 'same_muscle'],
  ]);
});

test('what is at hand goes before what is not, and says what is missing', () => {
  const found = alternativesTo(
    row,
    [
      other('cable-row', { equipment: ['cable'] }),
      other('dumbbell-row', { equipment: ['dumbbells'] }),
    ],
    ['dumbbells'],
  );
  expect(found.map(({ exercise, lacking }) => [exercise.id, lacking])).toEqual([
    ['dumbbell-row', []],
    ['cable-row', ['cable']],
  ]);
});
