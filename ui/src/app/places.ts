/** Which screen the first part of an address leads to, for whoever is let in there. */
export const PLACES = {
  '': 'TodayPage',
  admin: 'AdminArea',
  coach: 'CoachPage',
  exercises: 'ExercisesPage',
  history: 'HistoryPage',
  me: 'MePage',
  onboarding: 'OnboardingPage',
  plan: 'PlanPage',
  progress: 'ProgressPage',
  train: 'SessionPage',
} as const;

/** Addresses that need no session; everywhere else a stranger comes to log in. */
export const OPEN_PLACES = {
  erased: 'ErasedPage',
  'forgotten-password': 'ForgottenPage',
  login: 'LoginPage',
  register: 'RegisterPage',
  'reset-password': 'ResetPage',
  'signed-in': 'SignedInPage',
  'verify-email': 'VerifyPage',
} as const;
