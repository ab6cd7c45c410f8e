import { Route, Routes } from 'react-router';
import LoginPage from '../features/identity/LoginPage';
import RegisterPage from '../features/identity/RegisterPage';
import { NotFound } from '../design/NotFound';
import TodayPage from '../features/plan/TodayPage';
import { LoggedIn, LoggedOut, Onboarded } from './guards';
import {
  CoachPage,
  HistoryPage,
  MePage,
  OnboardingPage,
  PastSessionPage,
  PlanPage,
  ProgressPage,
  SessionPage,
  TrainPage,
} from './screens';
import { Shell } from './Shell';
import { Lazily } from './Lazily';

export function AppRoutes() {
  return (
    <Routes>
      <Route element={<LoggedOut />}>
        <Route path="/login" element={<LoginPage />} />
        <Route path="/register" element={<RegisterPage />} />
      </Route>
      <Route element={<LoggedIn />}>
        <Route
          path="/onboarding"
          element={
            <Lazily>
              <OnboardingPage />
            </Lazily>
          }
        />
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
          <Route path="/coach" element={<CoachPage />} />
          <Route path="/me" element={<MePage />} />
          <Route path="*" element={<NotFound />} />
        </Route>
      </Route>
    </Routes>
  );
}
