import { type ReactNode, useDeferredValue } from 'react';

interface AfterwardsProps {
  /** For what is in sight from the beginning. */
  now?: boolean;
  /** What keeps their place until then. */
  meanwhile?: ReactNode;
  children: ReactNode;
}

/** Draws its children in a second step: a slow phone shows what stands above them first. */
export function Afterwards({ now = false, meanwhile = null, children }: AfterwardsProps) {
  return useDeferredValue(true, now) ? children : meanwhile;
}
