import type { Draft } from './draft';
import type { DraftErrors } from './validate';

/** What each group of questions takes; the same groups serve onboarding and editing later. */
export interface StepProps {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
  errors: DraftErrors;
}
