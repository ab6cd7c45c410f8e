import { lazy } from 'react';

const fetches = {
  OnboardingPage: () => import('../features/profile/OnboardingPage'),
  PlanPage: () => import('../features/plan/PlanPage'),
  TrainPage: () => import('../features/training/TrainPage'),
  SessionPage: () => import('../features/training/SessionPage'),
  PastSessionPage: () => import('../features/training/PastSessionPage'),
  HistoryPage: () => import('../features/training/HistoryPage'),
  ProgressPage: () => import('../features/progress/ProgressPage'),
  CoachPage: () => import('../features/coach/CoachPage'),
  MePage: () => import('../features/profile/MePage'),
};

export const OnboardingPage = lazy(fetches.OnboardingPage);
export const PlanPage = lazy(fetches.PlanPage);
export const TrainPage = lazy(fetches.TrainPage);
export const SessionPage = lazy(fetches.SessionPage);
export const PastSessionPage = lazy(fetches.PastSessionPage);
export const HistoryPage = lazy(fetches.HistoryPage);
export const ProgressPage = lazy(fetches.ProgressPage);
export const CoachPage = lazy(fetches.CoachPage);
export const MePage = lazy(fetches.MePage);

/** Fetches every screen while nothing else happens, so that a lost connection costs none of them. */
export function fetchScreens(): void {
  Object.values(fetches).forEach((fetchScreen) => void fetchScreen().catch(() => undefined));
}
