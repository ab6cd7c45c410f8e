import { fetchSheet } from '../design/Sheet';
import { atOnce, fetched, type Screen } from './fetched';
import { OPEN_PLACES, PLACES, placesOf } from './places';

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

export const LoginPage = atOnce(fetches.LoginPage);
export const RegisterPage = atOnce(fetches.RegisterPage);
export const TodayPage = atOnce(fetches.TodayPage);
export const OnboardingPage = atOnce(fetches.OnboardingPage);
export const PlanPage = atOnce(fetches.PlanPage);
export const TrainPage = atOnce(fetches.TrainPage);
export const SessionPage = atOnce(fetches.SessionPage);
export const PastSessionPage = atOnce(fetches.PastSessionPage);
export const HistoryPage = atOnce(fetches.HistoryPage);
export const ExercisesPage = atOnce(fetches.ExercisesPage);
export const ExercisePage = atOnce(fetches.ExercisePage);
export const OwnExercisePage = atOnce(fetches.OwnExercisePage);
export const ProgressPage = atOnce(fetches.ProgressPage);
export const CoachPage = atOnce(fetches.CoachPage);
export const MePage = atOnce(fetches.MePage);
export const ForgottenPage = atOnce(account.ForgottenPage);
export const ResetPage = atOnce(account.ResetPage);
export const SignedInPage = atOnce(account.SignedInPage);
export const VerifyPage = atOnce(account.VerifyPage);
export const SecurityPage = atOnce(account.SecurityPage);
export const DataPage = atOnce(account.DataPage);
export const ErasedPage = atOnce(account.ErasedPage);
export const MembershipPage = atOnce(account.MembershipPage);
/** Not fetched beforehand: few people are administrators. */
const fetchAdmin = () => import('../features/admin/AdminArea');
export const AdminArea = atOnce(fetchAdmin);

const FIRST = new Map(
  Object.entries({ ...PLACES, ...OPEN_PLACES }).map(([place, screen]) => [
    place,
    { ...fetches, ...account, AdminArea: fetchAdmin }[screen],
  ]),
);

/** Begins to fetch the screen an address leads to, while the app is still finding out who asks. */
export function fetchScreenAt(pathname: string): Promise<Partial<Screen>> {
  const fetchScreen = placesOf(pathname)
    .map((place) => FIRST.get(place))
    .find((found) => found !== undefined);
  return fetchScreen ? fetched(fetchScreen).catch(() => ({})) : Promise.resolve({});
}

/** Fetches every screen while nothing else happens, so that a lost connection costs none of them. */
export function fetchScreens(): void {
  Object.values(fetches).forEach((fetchScreen) => void fetched(fetchScreen).catch(() => undefined));
  void fetchSheet().catch(() => undefined);
}
