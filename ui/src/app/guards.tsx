import type { ReactNode } from 'react';
import { Navigate, Outlet, useLocation, useSearchParams } from 'react-router';
import { Failed } from '../design/Failed';
import { useEnded } from '../features/identity/ended';
import { placeAfterLogin } from '../features/identity/next';
import { useMe } from '../features/identity/session';
import { useProfile } from '../features/profile/profile';
import { Alone } from './Alone';
import { Waiting } from './Waiting';

/** Screens for people who are logged in; others go to log in. */
export function LoggedIn() {
  const me = useMe();
  const ended = useEnded();
  const { pathname } = useLocation();
  if (me.isPending) {
    return <Waiting />;
  }
  if (me.data) {
    return ended && !pathname.startsWith('/train/') ? <Navigate to="/login" replace /> : <Outlet />;
  }
  if (me.isError) {
    return <Stopped error={me.error} onRetry={() => void me.refetch()} />;
  }
  return <Navigate to="/login" replace />;
}

/** Screens for people who are not logged in yet. */
export function LoggedOut() {
  const me = useMe();
  const ended = useEnded();
  const next = useSearchParams()[0].get('next');
  return me.data && !ended ? <Navigate to={placeAfterLogin(next)} replace /> : <Outlet />;
}

/**
 * Screens that need a profile; whoever has told too little for a plan goes to onboarding first,
 * an administrator who does not train to the administration.
 */
export function Onboarded({ children }: { children: ReactNode }) {
  const profile = useProfile();
  const isAdmin = useMe().data?.roles.includes('admin');
  if (profile.isPending) {
    return <Waiting />;
  }
  if (profile.data === undefined) {
    return <Stopped error={profile.error} onRetry={() => void profile.refetch()} />;
  }
  return profile.data.missing.length > 0 ? (
    <Navigate to={isAdmin ? '/admin' : '/onboarding'} replace />
  ) : (
    children
  );
}

function Stopped(props: { error: unknown; onRetry: () => void }) {
  return (
    <Alone as="main">
      <Failed {...props} />
    </Alone>
  );
}
