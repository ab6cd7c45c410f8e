import { Component, type ReactNode, Suspense } from 'react';
import { Failed } from '../design/Failed';
import { Skeletons } from '../design/Loaded';
import { Alone } from './Alone';

interface LazilyProps {
  /** What stands in its place until then. */
  waiting?: ReactNode;
  children: ReactNode;
}

/** A screen whose code is fetched when it is needed; says so when that fails. */
export function Lazily({
  waiting = <Skeletons heights={['60px', '200px']} />,
  children,
}: LazilyProps) {
  return (
    <Stumble>
      <Suspense fallback={waiting}>{children}</Suspense>
    </Stumble>
  );
}

/** A failed import is remembered by the browser's module map, so only a new page tries again. */
class Stumble extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === null ? (
      this.props.children
    ) : (
      <Alone>
        <Failed error={this.state.error} onRetry={() => window.location.reload()} />
      </Alone>
    );
  }
}
