import { lazy, type ReactNode, Suspense, useState } from 'react';

export interface SheetProps {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

export const fetchSheet = () => import('./SheetPanel');

const SheetPanel = lazy(fetchSheet);

/** A panel over the page; its machinery is fetched when the first one opens. */
export function Sheet(props: SheetProps) {
  const [needed, setNeeded] = useState(props.open);
  if (props.open && !needed) {
    setNeeded(true);
  }
  return (
    needed && (
      <Suspense fallback={null}>
        <SheetPanel {...props} />
      </Suspense>
    )
  );
}
