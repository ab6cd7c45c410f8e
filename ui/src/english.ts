import { app } from './app/en';
import { code } from './design/en';
import { coach } from './features/coach/en';
import { exercises } from './features/exercises/en';
import { identity } from './features/identity/en';
import { membership } from './features/membership/en';
import { plan } from './features/plan/en';
import { profile } from './features/profile/en';
import { progress } from './features/progress/en';
import { training } from './features/training/en';

/** Every text of the app; the language the others are measured by. */
export const english = {
  app,
  code,
  coach,
  exercises,
  identity,
  membership,
  plan,
  profile,
  progress,
  training,
};
