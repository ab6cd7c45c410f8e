import { useProfile } from '../profile/profile';

/** Where an administrator's own training is, or begins. */
export function useTraining(): string {
  const missing = useProfile().data?.missing ?? [];
  return missing.length > 0 ? '/onboarding' : '/';
}
