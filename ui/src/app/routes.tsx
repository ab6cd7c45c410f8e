import type { ReactNode } from 'react';
import { Route, Routes } from 'react-router';
import { NotFound } from '../design/NotFound';
import { LoggedIn, LoggedOut, Onboarded } from './guards';
import {
  AdminArea,
  CoachPage,
  DataPage,
  ErasedPage,
  ExercisePage,
  ExercisesPage,
  ForgottenPage,
  HistoryPage,
  LoginPage,
  MembershipPage,
  MePage,
  OnboardingPage,
  OwnExercisePage,
  PastSessionPage,
  PlanPage,
  ProgressPage,
  RegisterPage,
  ResetPage,
  SecurityPage,
  SessionPage,
  SignedInPage,
  TodayPage,
  TrainPage,
  VerifyPage,
} from './screens';
import { Shell } from './Shell';
import { Lazily } from './Lazily';
import { Waiting } from './Waiting';

/** A screen outside the frame. */
const alone = (screen: ReactNode) => <Lazily waiting={<Waiting />}>{screen}</Lazily>;

export function AppRoutes() {
  return (
    <Routes>
      <Route element={<LoggedOut />}>
        <Route path="/login" element={alone(<LoginPage />)} />
        <Route path="/register" element={alone(<RegisterPage />)} />
        <Route path="/forgotten-password" element={alone(<ForgottenPage />)} />
      </Route>
      <Route path="/reset-password" element={alone(<ResetPage />)} />
      <Route path="/signed-in" element={alone(<SignedInPage />)} />
      <Route path="/verify-email" element={alone(<VerifyPage />)} />
      <Route path="/erased/:receipt" element={alone(<ErasedPage />)} />
      <Route element={<LoggedIn />}>
        <Route path="/onboarding" element={alone(<OnboardingPage />)} />
        <Route path="/admin/*" element={alone(<AdminArea />)} />
        <Route
          element={
            <Onboarded>
              <Shell />
            </Onboarded>
          }
        >
          <Route index element={<TodayPage />} />
          <Route path="/plan/:id?" element={<PlanPage />} />
          <Route path="/train" element={<TrainPage />} />
          <Route path="/train/past" element={<PastSessionPage />} />
          <Route path="/train/:id" element={<SessionPage />} />
          <Route path="/history" element={<HistoryPage />} />
          <Route path="/progress" element={<ProgressPage />} />
          <Route path="/exercises" element={<ExercisesPage />} />
          <Route path="/exercises/new" element={<OwnExercisePage />} />
          <Route path="/exercises/:id" element={<ExercisePage />} />
          <Route path="/exercises/:id/edit" element={<OwnExercisePage />} />
          <Route path="/coach" element={<CoachPage />} />
          <Route path="/me" element={<MePage />} />
          <Route path="/me/security" element={<SecurityPage />} />
          <Route path="/me/data" element={<DataPage />} />
          <Route path="/me/membership" element={<MembershipPage />} />
          <Route path="*" element={<NotFound />} />
        </Route>
      </Route>
    </Routes>
  );
}
