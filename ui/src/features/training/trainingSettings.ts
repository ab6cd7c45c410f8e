import { usePersonal } from '../../offline/personal';
import type { WeightUnit } from '../../design/weight';
import type { PlatePair } from './plates';

/** How this device helps in training; kept on it. */
export interface TrainingSettings {
  sound: boolean;
  vibration: boolean;
  awake: boolean;
  /** In the unit of the plates. */
  bar: number;
  plates: PlatePair[];
}

const pairs = (weights: number[]): PlatePair[] => weights.map((weight) => ({ weight, pairs: 4 }));

const USUAL: Record<WeightUnit, TrainingSettings> = {
  kg: {
    sound: false,
    vibration: true,
    awake: true,
    bar: 20,
    plates: pairs([25, 20, 15, 10, 5, 2.5, 1.25]),
  },
  lb: {
    sound: false,
    vibration: true,
    awake: true,
    bar: 45,
    plates: pairs([45, 35, 25, 10, 5, 2.5]),
  },
};

export const useTrainingSettings = (unit: WeightUnit) =>
  usePersonal<TrainingSettings>(`settings:training:${unit}`, USUAL[unit]);
