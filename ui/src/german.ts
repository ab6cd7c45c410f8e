import { app } from './app/de';
import { code } from './design/de';
import type { Words } from './design/words';
import type { english } from './english';
import { coach } from './features/coach/de';
import { exercises } from './features/exercises/de';
import { identity } from './features/identity/de';
import { membership } from './features/membership/de';
import { plan } from './features/plan/de';
import { profile } from './features/profile/de';
import { progress } from './features/progress/de';
import { training } from './features/training/de';

export const german: Words<typeof english> = {
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
