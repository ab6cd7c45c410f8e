import type { QueryClient } from '@tanstack/react-query';
import { type ComponentType, lazy } from 'react';
import { fetchSheet } from '../design/Sheet';

const fetches = {
  LoginPage: () => import('../features/identity/LoginPage'),
  RegisterPage: () => import('../features/identity/RegisterPage'),
  TodayPage: () => import('../features/plan/TodayPage'),
  OnboardingPage: () => import('../features/profile/OnboardingPage'),
  PlanPage: () => import('../features/plan/PlanPage'),
  TrainPage: () => import('../features/training/TrainPage'),
  SessionPage: () => import('../features/training/SessionPage'),
  PastSessionPage: () => import('../features/training/PastSessionPage'),
  HistoryPage: () => import('../features/training/HistoryPage'),
  ExercisesPage: () => import('../features/exercises/ExercisesPage'),
  ExercisePage: () => import('../features/exercises/ExercisePage'),
  OwnExercisePage: () => import('../features/exercises/own/OwnExercisePage'),
  ProgressPage: () => import('../features/progress/ProgressPage'),
  CoachPage: () => import('../features/coach/CoachPage'),
  MePage: () => import('../features/profile/MePage'),
};

/** The account's own screens: opened seldom and of no use without a network, so not fetched ahead. */
const account = {
  ForgottenPage: () => import('../features/identity/recovery/ForgottenPage'),
  ResetPage: () => import('../features/identity/recovery/ResetPage'),
  SignedInPage: () => import('../features/identity/provider/SignedInPage'),
  VerifyPage: () => import('../features/identity/recovery/VerifyPage'),
  SecurityPage: () => import('../features/identity/security/SecurityPage'),
  DataPage: () => import('../features/privacy/DataPage'),
  ErasedPage: () => import('../features/privacy/ErasedPage'),
  MembershipPage: () => import('../features/membership/tiers/MembershipPage'),
};

export const LoginPage = lazy(fetches.LoginPage);
export const RegisterPage = lazy(fetches.RegisterPage);
export const TodayPage = lazy(fetches.TodayPage);
export const OnboardingPage = lazy(fetches.OnboardingPage);
export const PlanPage = lazy(fetches.PlanPage);
export const TrainPage = lazy(fetches.TrainPage);
export const SessionPage = lazy(fetches.SessionPage);
export const PastSessionPage = lazy(fetches.PastSessionPage);
export const HistoryPage = lazy(fetches.HistoryPage);
export const ExercisesPage = lazy(fetches.ExercisesPage);
export const ExercisePage = lazy(fetches.ExercisePage);
export const OwnExercisePage = lazy(fetches.OwnExercisePage);
export const ProgressPage = lazy(fetches.ProgressPage);
export const CoachPage = lazy(fetches.CoachPage);
export const MePage = lazy(fetches.MePage);
export const ForgottenPage = lazy(account.ForgottenPage);
export const ResetPage = lazy(account.ResetPage);
export const SignedInPage = lazy(account.SignedInPage);
export const VerifyPage = lazy(account.VerifyPage);
export const SecurityPage = lazy(account.SecurityPage);
export const DataPage = lazy(account.DataPage);
export const ErasedPage = lazy(account.ErasedPage);
export const MembershipPage = lazy(account.MembershipPage);
/** Not fetched beforehand: few people are administrators. */
const fetchAdmin = () => import('../features/admin/AdminArea');
export const AdminArea = lazy(fetchAdmin);

interface Screen {
  default: ComponentType;
  /** Asks for what the screen shows before it is drawn. */
  askAhead?: (cache: QueryClient) => void;
}

/** Begins to fetch the screen an address leads to, while the app is still finding out who asks. */
export function fetchScreenAt(pathname: string): Promise<Partial<Screen>> {
  const [, place = ''] = pathname.split('/');
  return FIRST[place]?.().catch(() => ({})) ?? Promise.resolve({});
}

const FIRST: Record<string, () => Promise<Screen>> = {
  '': fetches.TodayPage,
  admin: fetchAdmin,
  history: fetches.HistoryPage,
  onboarding: fetches.OnboardingPage,
  login: fetches.LoginPage,
  register: fetches.RegisterPage,
  plan: fetches.PlanPage,
  train: fetches.SessionPage,
  exercises: fetches.ExercisesPage,
  progress: fetches.ProgressPage,
  coach: fetches.CoachPage,
  me: fetches.MePage,
  'forgotten-password': account.ForgottenPage,
  'reset-password': account.ResetPage,
  'signed-in': account.SignedInPage,
  'verify-email': account.VerifyPage,
  erased: account.ErasedPage,
};

/** Fetches every screen while nothing else happens, so that a lost connection costs none of them. */
export function fetchScreens(): void {
  [...Object.values(fetches), fetchSheet].forEach(
    (fetchScreen) => void fetchScreen().catch(() => undefined),
  );
}
