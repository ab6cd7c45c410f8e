import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ChakraProvider } from '@chakra-ui/react';
import { system } from '../design/theme';
import { Problem } from '../api/problem';
import { newCache } from './cache';
import { Connection } from './Connection';

const STUMBLED = /^Vigor stumbles/;
const LOST = /^No connection\./;

function Figure({ read }: { read: () => Promise<string> }) {
  const { data, refetch } = useQuery({ queryKey: ['figure'], queryFn: read, retry: false });
  return <button onClick={() => void refetch()}>{data}</button>;
}

test.each([
  ['is away', new TypeError('no network'), LOST],
  ['stumbles', new Problem(500, {}), STUMBLED],
])(
  'an older answer stays on screen and is said to be old while the server %s',
  async (_, failure, words) => {
    let up = true;
    const read = () => (up ? Promise.resolve('25 kg') : Promise.reject(failure));
    render(
      <QueryClientProvider client={newCache()}>
        <ChakraProvider value={system}>
          <Connection />
          <Figure read={read} />
        </ChakraProvider>
      </QueryClientProvider>,
    );
    const figure = await screen.findByRole('button', { name: '25 kg' });
    expect(screen.queryByText(words)).toBeNull();

    up = false;
    await userEvent.click(figure);
    await screen.findByText(words);
    expect(figure.textContent).toBe('25 kg');

    up = true;
    await userEvent.click(screen.getByRole('button', { name: 'Reload' }));
    await expect.poll(() => screen.queryByText(words)).toBeNull();
  },
);
