import type { Tone } from '../parts/Tag';
import type { AiRequest } from './requests';

export const STATE_TONES: Record<AiRequest['state'], Tone> = {
  waiting: 'plain',
  running: 'plain',
  completed: 'good',
  failed: 'bad',
  refused: 'warn',
};
