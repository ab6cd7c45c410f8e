import { Box, Button, Flex, Heading, Image, Link, Stack, Text } from '@chakra-ui/react';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { Panel } from '../../design/Panel';

interface AccountFormProps {
  title: string;
  /** What the button says; left out where there is nothing to send any more. */
  submit?: string;
  pending?: boolean;
  failure?: ReactNode;
  other?: { text: string; link: string; to: string } | undefined;
  onSubmit?: () => void;
  /** Another way to the same end, below the form. */
  beside?: ReactNode;
  children: ReactNode;
}

/** The frame that logging in, registering and finding back share. */
export function AccountForm(props: AccountFormProps) {
  const { title, submit, pending = false, failure, other, onSubmit, beside, children } = props;
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    document.title = `${title} · Vigor`;
  }, [title]);

  function send(event: FormEvent) {
    event.preventDefault();
    onSubmit?.();
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  }

  return (
    <Flex as="main" minH="100dvh" align={{ md: 'center' }} justify="center" p="5">
      <Stack w="full" maxW="420px" gap="6">
        <Stack gap="3">
          <Flex align="center" gap="3">
            <Image src="/icon.svg" alt="" boxSize="11" />
            <Text fontSize="2xl" fontWeight="800" letterSpacing="-0.02em">
              {t('app.name')}
            </Text>
          </Flex>
          <Text fontSize="lg" fontWeight="600">
            {t('identity.tagline')}
          </Text>
          <Text color="fg.muted">{t('identity.promise')}</Text>
        </Stack>
        <Panel>
          <form ref={form} onSubmit={send} noValidate>
            <Stack gap="4">
              <Heading as="h1" size="xl">
                {title}
              </Heading>
              {failure}
              {children}
              {submit && (
                <Button type="submit" size="xl" loading={pending} loadingText={submit}>
                  {submit}
                </Button>
              )}
            </Stack>
          </form>
          {beside && <Box mt="4">{beside}</Box>}
        </Panel>
        {other && (
          <Text>
            {other.text}{' '}
            <Link asChild color="ember.fg" fontWeight="600" textDecoration="underline">
              <RouterLink to={other.to}>{other.link}</RouterLink>
            </Link>
          </Text>
        )}
      </Stack>
    </Flex>
  );
}
