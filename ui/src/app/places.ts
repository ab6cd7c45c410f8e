/** Which screen an address leads to, by its first part, for whoever is let in there; `/` stands for more parts. */
export const PLACES = {
  '': 'TodayPage',
  admin: 'AdminArea',
  coach: 'CoachPage',
  exercises: 'ExercisesPage',
  'exercises/': 'ExercisePage',
  history: 'HistoryPage',
  me: 'MePage',
  onboarding: 'OnboardingPage',
  plan: 'PlanPage',
  progress: 'ProgressPage',
  train: 'TrainPage',
  'train/': 'SessionPage',
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

/** The places an address may stand for, the more exact first. Runs in the page before the app: it may use nothing else. */
export function placesOf(pathname: string): string[] {
  const [, first = '', second] = pathname.split('/');
  return second ? [`${first}/`, first] : [first];
}
