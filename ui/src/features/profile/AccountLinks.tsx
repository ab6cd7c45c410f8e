import { Box, Flex, Stack, Text } from '@chakra-ui/react';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** The ways to the screens about the account itself. */
export function AccountLinks() {
  const { t } = useTranslation();
  const places = [
    { to: '/me/membership', title: t('membership.title'), what: t('profile.me.more.tier') },
    {
      to: '/me/security',
      title: t('profile.me.more.securityTitle'),
      what: t('profile.me.more.security'),
    },
    { to: '/me/data', title: t('profile.me.more.dataTitle'), what: t('profile.me.more.data') },
  ];
  return (
    <Stack
      as="ul"
      gap="0"
      listStyleType="none"
      bg="bg.panel"
      borderWidth="1px"
      borderColor="border.muted"
      rounded="2xl"
      overflow="hidden"
    >
      {places.map(({ to, title, what }, index) => (
        <Box as="li" key={to} borderTopWidth={index > 0 ? '1px' : '0'} borderColor="border.muted">
          <Flex
            asChild
            align="center"
            justify="space-between"
            gap="3"
            minH="64px"
            px={{ base: '4', md: '5' }}
            py="3"
            _hover={{ bg: 'bg.subtle' }}
            _focusVisible={{ outlineOffset: '-3px' }}
          >
            <Link to={to}>
              <Box minW="0">
                <Text fontWeight="600">{title}</Text>
                <Text fontSize="sm" color="fg.muted">
                  {what}
                </Text>
              </Box>
              <ChevronRight aria-hidden size={20} style={{ flexShrink: 0 }} />
            </Link>
          </Flex>
        </Box>
      ))}
    </Stack>
  );
}
