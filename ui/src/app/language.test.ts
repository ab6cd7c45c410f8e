import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { speak } from '../i18n';
import { followLanguage } from './language';

test('answers that never grow old are fetched again once another language is spoken', async () => {
  const cache = new QueryClient();
  const fetched = vi.fn(() => Promise.resolve('Bench press'));
  const options = { queryKey: ['exercise'], queryFn: fetched, staleTime: Infinity };
  const stopWatching = new QueryObserver(cache, options).subscribe(() => undefined);
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(1));
  const stop = followLanguage(cache);
  await speak('de');
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(2));
  stop();
  stopWatching();
  await speak('en');
  expect(fetched).toHaveBeenCalledTimes(2);
});
