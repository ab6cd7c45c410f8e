import { type ReactNode, Suspense } from 'react';
import { Skeletons } from '../design/Loaded';

/** A screen outside the frame whose code is fetched when it is needed. */
export function Lazily({ children }: { children: ReactNode }) {
  return <Suspense fallback={<Skeletons heights={['60px', '200px']} />}>{children}</Suspense>;
}
