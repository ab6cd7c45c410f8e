import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { keptInTab } from '../../design/deviceStore';
import { type Draft, draftOf } from './draft';
import type { Profile } from './profile';
import { checkStep, type Step, STEPS } from './validate';

/** Everything but health answers, which nobody stores before they are agreed to. */
type Kept = Omit<Draft, 'healthData' | 'birthYear' | 'bodyWeight' | 'injuries' | 'screening'>;

const store = keptInTab<Partial<Kept>>('vigor.onboarding');

/** Forgets what was filled in. */
export const forgetDraft = (): void => store.clear();

/**
 * The draft, which a reload does not lose, and the step, which stands in the address so that going
 * back goes one step back. No step is open before those ahead of it are complete.
 */
export function useWizard(known: Profile) {
  const [draft, setDraft] = useState<Draft>(() => ({ ...draftOf(known), ...store.read() }));
  const [search, setSearch] = useSearchParams();
  const [healthSeen, setHealthSeen] = useState(false);
  useEffect(() => {
    const { goals, fitnessLevel, daysPerWeek, minutes, preferredDays } = draft;
    const { equipment, unit, timeZone, llm, analytics } = draft;
    const schedule = { daysPerWeek, minutes, preferredDays };
    store.write({ goals, fitnessLevel, ...schedule, equipment, unit, timeZone, llm, analytics });
  }, [draft]);

  const asked = Math.max(0, STEPS.indexOf(search.get('step') as Step));
  const step = STEPS.find((one, at) => at >= asked || !isDone(one)) ?? 'goals';
  return { draft, setDraft, step, goTo };

  function isDone(one: Step): boolean {
    const complete = Object.keys(checkStep(one, draft)).length === 0;
    return complete && (one !== 'health' || healthSeen);
  }

  function goTo(next: Step): void {
    setHealthSeen(healthSeen || step === 'health');
    setSearch({ step: next });
  }
}
