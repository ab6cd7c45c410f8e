import type { Schema } from '../../../api/client';

type Muscle = Schema<'Muscle'>;

/** The right half of a figure, drawn in a frame of 200 by 400; the left half is its mirror image. */
export type Shapes = Partial<Record<Muscle, string>>;

/** The body that the muscles lie on: head, trunk and limbs. */
export const OUTLINE = [
  'M100 10a21 24 0 0 1 21 24c0 14-7 25-13 29v7h-8z',
  'M100 64l10 2c9 5 24 6 33 14c6 6 7 14 6 24l-12 4c-3 22-6 40-7 54c2 14 8 26 9 44l-39 8z',
  'M138 84c10 3 15 10 16 22c2 18 6 30 8 44c5 18 9 34 11 56c1 12-3 20-8 20c-5 0-7-8-9-20c-3-18-9-32-13-48c-4-20-9-40-11-58z',
  'M102 200l37-4c4 26 1 60-6 88c3 22 3 46-3 70l2 26c1 8-18 10-20 2l-1-30c-6-24-7-48-3-70c-4-26-7-52-6-82z',
];

const ARM = 'c9 4 11 22 9 36c-4 4-9 3-12-1c-3-14-3-29 3-35z';
const FOREARM = 'M150 152c8 2 14 18 17 44c-4 3-8 2-10-1c-7-16-12-30-7-43z';

export const FRONT: Shapes = {
  neck: 'M101 58h8l2 10l-10 2z',
  traps: 'M111 66l18 8l-24 2z',
  front_delts: 'M126 78c10 0 15 8 15 20c-8 0-14-6-17-12z',
  side_delts: 'M142 82c8 4 11 12 11 24c-5 0-8-4-10-8z',
  chest: 'M102 80l20 0c6 8 12 14 15 20c-2 14-20 18-35 13z',
  biceps: `M143 110${ARM}`,
  forearms: FOREARM,
  abs: 'M101 118h14c2 24 0 48-3 74l-11 6z',
  obliques: 'M118 118l16-8c-2 22-4 38-5 54l-13 26c3-24 4-48 2-72z',
  hip_flexors: 'M114 196l14-24c3 10 6 18 7 28l-16 10z',
  adductors: 'M103 214l10 4c2 16 0 34-4 46c-4-16-6-34-6-50z',
  quads: 'M117 214l17-10c3 26 0 52-8 76l-11-4c-4-14 3-40 2-62z',
  calves: 'M114 296l14 2c3 18 0 36-5 52l-6-2c-4-16-5-36-3-52z',
};

export const BACK: Shapes = {
  neck: 'M101 56h8l1 8l-9 2z',
  traps: 'M101 68l12-2l22 10c-12 6-24 26-34 46z',
  rear_delts: 'M134 78c9 2 12 8 12 18c-9 2-16-2-20-8z',
  side_delts: 'M147 86c5 4 7 12 7 20c-4 0-6-4-7-8z',
  back: 'M122 92c5 4 10 7 16 8c-3 20-6 34-8 50l-14 14l-13-10v-24z',
  lower_back: 'M101 158l13 10c1 10 2 18 5 26l-18 4z',
  triceps: `M144 108${ARM}`,
  forearms: FOREARM,
  glutes: 'M102 200l22-4c10 8 14 24 8 38c-10 6-24 4-30-4z',
  abductors: 'M129 172c5 10 8 20 9 34c-5-2-9-8-12-14z',
  hamstrings: 'M105 240c8 2 18 2 26-2c2 18-1 34-5 48l-14 0c-4-14-7-30-7-46z',
  calves: 'M112 294h16c4 16 2 34-6 50l-6-2c-5-14-7-32-4-48z',
};
