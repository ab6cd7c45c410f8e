import { Box, Flex, Image, Text } from '@chakra-ui/react';
import type { LucideIcon } from 'lucide-react';
import { NavLink } from 'react-router';

export interface PlaceLink {
  to: string;
  label: string;
  icon: LucideIcon;
}

interface PlacesBarProps {
  label: string;
  places: PlaceLink[];
  /** From which width on it stands beside the screen instead of below. */
  beside: 'md' | 'lg';
  /** What part of Vigor this is, where it is not the whole. */
  part?: string;
  /** The way out, at the foot; only where it stands beside. */
  foot?: PlaceLink;
}

/** The places one goes to: below on a phone, beside on a desk. */
export function PlacesBar({ label, places, beside, part, foot }: PlacesBarProps) {
  return (
    <Flex
      as="nav"
      className="not-printed"
      aria-label={label}
      direction={{ base: 'row', [beside]: 'column' }}
      position={{ base: 'fixed', [beside]: 'sticky' }}
      bottom={{ base: '0', [beside]: 'auto' }}
      top={{ base: 'auto', [beside]: '0' }}
      insetX="0"
      zIndex="2"
      h={{ base: 'auto', [beside]: '100dvh' }}
      w={{ base: 'full', [beside]: '208px' }}
      flexShrink="0"
      bg="bg.panel"
      borderTopWidth={{ base: '1px', [beside]: '0' }}
      borderEndWidth={{ base: '0', [beside]: '1px' }}
      borderColor="border.muted"
      p={{ base: '1', [beside]: '4' }}
      pb={{ base: 'calc(var(--chakra-spacing-1) + env(safe-area-inset-bottom))', [beside]: '4' }}
      gap="1"
    >
      <Flex hideBelow={beside} align="center" gap="3" px="2" pb="5">
        <Image src="/icon.svg" alt="" boxSize="9" />
        <Box>
          <Text fontWeight="800" fontSize="xl" letterSpacing="-0.02em" lineHeight="1.1">
            Vigor
          </Text>
          {part && (
            <Text fontSize="xs" color="fg.muted">
              {part}
            </Text>
          )}
        </Box>
      </Flex>
      {places.map((place) => (
        <Place key={place.to} place={place} beside={beside} />
      ))}
      {foot && (
        <Box hideBelow={beside} mt="auto">
          <Place place={foot} beside={beside} />
        </Box>
      )}
    </Flex>
  );
}

/** Places that others lie below; they are where one is only when one is exactly there. */
const ROOTS = new Set(['/', '/admin']);

function Place({ place, beside }: { place: PlaceLink; beside: 'md' | 'lg' }) {
  const { to, label, icon: Icon } = place;
  return (
    <Flex
      asChild
      flex={{ base: '1', [beside]: 'none' }}
      direction={{ base: 'column', [beside]: 'row' }}
      align="center"
      justify={{ base: 'center', [beside]: 'flex-start' }}
      gap={{ base: '0.5', [beside]: '3' }}
      minH={{ base: '56px', [beside]: '52px' }}
      px={{ base: '0', [beside]: '3' }}
      rounded="xl"
      fontSize={{ base: 'xs', [beside]: 'md' }}
      fontWeight="600"
      color="fg.muted"
      _hover={{ bg: 'bg.subtle' }}
      css={{ '&.active': { color: 'ember.fg', bg: 'ember.subtle' } }}
    >
      <NavLink to={to} end={ROOTS.has(to)}>
        <Icon aria-hidden size={22} />
        {label}
      </NavLink>
    </Flex>
  );
}
