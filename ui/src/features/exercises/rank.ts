import type { Schema } from '../../api/client';

type Exercise = Schema<'ExerciseView'>;
type Compared = Pick<
  Exercise,
  'id' | 'substitutionGroup' | 'pattern' | 'primary' | 'mechanics' | 'equipment' | 'level'
>;

export type Likeness = 'same_group' | 'same_pattern' | 'same_muscle';

export interface Alternative<E> {
  exercise: E;
  likeness: Likeness;
  /** What it needs that is not at hand. */
  lacking: Schema<'Equipment'>[];
}

const WORTH: Record<Likeness, number> = { same_group: 8, same_pattern: 4, same_muscle: 1 };
const AT_HAND = 3;
const SHOWN = 8;

/** What does the same work, the most alike first; what is at hand goes before what is not. */
export function alternativesTo<E extends Compared>(
  exercise: Compared,
  others: E[],
  owned: readonly Schema<'Equipment'>[],
): Alternative<E>[] {
  return others
    .filter(({ id }) => id !== exercise.id)
    .flatMap((other) => {
      const likeness = likenessOf(exercise, other);
      const lacking = other.equipment.filter((item) => item !== 'none' && !owned.includes(item));
      return likeness ? [{ exercise: other, likeness, lacking }] : [];
    })
    .toSorted((a, b) => worth(exercise, b) - worth(exercise, a))
    .slice(0, SHOWN);
}

function likenessOf(one: Compared, other: Compared): Likeness | null {
  if (one.substitutionGroup === other.substitutionGroup) {
    return 'same_group';
  }
  if (one.pattern === other.pattern) {
    return 'same_pattern';
  }
  return other.primary.some((muscle) => one.primary.includes(muscle)) ? 'same_muscle' : null;
}

function worth<E extends Compared>(
  exercise: Compared,
  { exercise: other, ...found }: Alternative<E>,
) {
  return (
    WORTH[found.likeness] +
    (found.lacking.length === 0 ? AT_HAND : 0) +
    (other.mechanics === exercise.mechanics ? 1 : 0) +
    (other.level === exercise.level ? 1 : 0)
  );
}
