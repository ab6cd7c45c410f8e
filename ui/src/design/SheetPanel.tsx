import { CloseButton, Drawer, Portal, useBreakpointValue } from '@chakra-ui/react';
import { useTranslation } from 'react-i18next';
import type { SheetProps } from './Sheet';

/** A panel over the page: from below on a phone, from the side on a desk. Escape closes it. */
export default function SheetPanel({ title, open, onClose, children }: SheetProps) {
  const { t } = useTranslation();
  // Known from the first moment on, or it would come from below and jump aside.
  const placement =
    useBreakpointValue<'bottom' | 'end'>({ base: 'bottom', md: 'end' }, { ssr: false }) ?? 'bottom';
  return (
    <Drawer.Root
      open={open}
      onOpenChange={(details) => !details.open && onClose()}
      placement={placement}
      size="md"
      lazyMount
      unmountOnExit
    >
      <Portal>
        <Drawer.Backdrop />
        <Drawer.Positioner>
          <Drawer.Content
            bg="bg.panel"
            maxH={{ base: '88dvh', md: '100dvh' }}
            roundedTop={{ base: '2xl', md: 'none' }}
          >
            <Drawer.Header pe="14">
              <Drawer.Title>{title}</Drawer.Title>
            </Drawer.Header>
            <Drawer.Body pb="8" tabIndex={0}>
              {children}
            </Drawer.Body>
            <Drawer.CloseTrigger asChild>
              <CloseButton size="lg" aria-label={t('app.close')} />
            </Drawer.CloseTrigger>
          </Drawer.Content>
        </Drawer.Positioner>
      </Portal>
    </Drawer.Root>
  );
}
