import { Flex } from '@chakra-ui/react';
import { NavLink } from 'react-router';
import type { Crumb } from './AdminPage';

/** The screens of one place. */
export function SubNav({ label, places }: { label: string; places: Crumb[] }) {
  return (
    <Flex as="nav" aria-label={label} gap="2" wrap="wrap">
      {places.map((place) => (
        <Flex
          asChild
          key={place.to}
          align="center"
          minH="40px"
          px="4"
          rounded="full"
          borderWidth="1px"
          borderColor="border.emphasized"
          fontWeight="600"
          _hover={{ bg: 'bg.subtle' }}
          css={{
            '&.active': { bg: 'ember.solid', color: 'ember.contrast', borderColor: 'transparent' },
          }}
        >
          <NavLink to={place.to} end>
            {place.label}
          </NavLink>
        </Flex>
      ))}
    </Flex>
  );
}
