import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { show } from '../../../testing/render';
import { answer, server } from '../../../testing/server';
import { useLiveUsage } from './useLiveUsage';

class Line extends EventTarget {
  static readonly CLOSED = 2;
  static last: Line;
  readyState = 1;
  constructor(readonly url: string) {
    super();
    Line.last = this;
  }
  close() {
    this.readyState = Line.CLOSED;
  }
}

afterEach(() => vi.unstubAllGlobals());

const usage = (used: number) => ({ tier: 'free', day: { requests: { used } } });

function Used() {
  const { usage: now, line } = useLiveUsage();
  return <p>{`${now.data?.day.requests.used} ${line}`}</p>;
}

test('the meters follow the line, and are polled again when it breaks', async () => {
  vi.stubGlobal('EventSource', Line);
  server.use(answer('/tiers/usage', usage(3)));
  show(<Used />);
  expect(await screen.findByText('3 opening')).toBeTruthy();
  expect(Line.last.url).toBe('/api/v1/tiers/usage/stream');
  act(() => {
    Line.last.dispatchEvent(new Event('open'));
    Line.last.dispatchEvent(new MessageEvent('usage', { data: JSON.stringify(usage(4)) }));
  });
  expect(await screen.findByText('4 open')).toBeTruthy();
  act(() => {
    Line.last.dispatchEvent(new Event('error'));
  });
  expect(await screen.findByText('4 lost')).toBeTruthy();
});
