import { Stack } from '@chakra-ui/react';
import { Attempts } from './Attempts';
import { Charges } from './Charges';
import { Limits } from './Limits';
import type { AiRequest } from './requests';
import { RouteTaken } from './RouteTaken';
import { Verdict } from './Verdict';

/** A request from the limits it met to what it cost. */
export function RequestStory({ request }: { request: AiRequest }) {
  return (
    <Stack gap="4">
      <Verdict request={request} />
      <Limits request={request} />
      {request.route && <RouteTaken route={request.route} />}
      {request.attempts.length > 0 && <Attempts attempts={request.attempts} />}
      <Charges request={request} />
    </Stack>
  );
}
