import { Box } from '@chakra-ui/react';
import type { ReactNode } from 'react';
import { Navigate, Outlet } from 'react-router';
import { Failed } from '../design/Failed';
import { Skeletons } from '../design/Loaded';
import { useMe } from '../features/identity/session';
import { useProfile } from '../features/profile/profile';

/** Screens for people who are logged in; others go to log in. */
export function LoggedIn() {
  const me = useMe();
  if (me.isPending) {
    return <Waiting />;
  }
  if (me.isError) {
    return <Stopped error={me.error} onRetry={() => void me.refetch()} />;
  }
  return me.data ? <Outlet /> : <Navigate to="/login" replace />;
}

/** Screens for people who are not logged in yet. */
export function LoggedOut() {
  const me = useMe();
  return me.data ? <Navigate to="/" replace /> : <Outlet />;
}

/** Screens that need a profile; whoever has told too little for a plan goes to onboarding first. */
export function Onboarded({ children }: { children: ReactNode }) {
  const profile = useProfile();
  if (profile.isPending) {
    return <Waiting />;
  }
  if (profile.isError) {
    return <Stopped error={profile.error} onRetry={() => void profile.refetch()} />;
  }
  return profile.data.missing.length > 0 ? <Navigate to="/onboarding" replace /> : children;
}

function Waiting() {
  return (
    <Box maxW="760px" mx="auto" p="5">
      <Skeletons heights={['60px', '200px', '200px']} />
    </Box>
  );
}

function Stopped(props: { error: unknown; onRetry: () => void }) {
  return (
    <Box as="main" maxW="760px" mx="auto" p="5">
      <Failed {...props} />
    </Box>
  );
}
