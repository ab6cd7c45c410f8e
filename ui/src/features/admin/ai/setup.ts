import type { Schema } from '../../../api/client';
import { parseNumber } from '../../../design/parse';

type Setup = Schema<'ProviderSetup'>;
type Change = Schema<'ProviderChange'>;
export type Family = Schema<'ProviderFamily'>;

export const FAMILIES: Family[] = ['openai', 'gemini', 'anthropic', 'perplexity', 'local'];

/** A setup as it stands in the fields of its form. */
export interface SetupEntry {
  name: string;
  family: Family;
  baseUrl: string;
  key: string;
  models: string;
  enabled: boolean;
  priority: string;
  weight: string;
  maxAtOnce: string;
  reasoningEffort: string;
}

export const NEW_SETUP: SetupEntry = {
  name: '',
  family: 'openai',
  baseUrl: '',
  key: '',
  models: '',
  enabled: true,
  priority: '100',
  weight: '100',
  maxAtOnce: '64',
  reasoningEffort: '',
};

export const entryOf = (name: string, setup: Setup): SetupEntry => ({
  name,
  family: setup.family,
  baseUrl: setup.baseUrl,
  key: setup.key === 'none' ? '' : setup.key,
  models: setup.models.join('\n'),
  enabled: setup.enabled,
  priority: String(setup.priority),
  weight: String(setup.weight),
  maxAtOnce: String(setup.maxAtOnce),
  reasoningEffort: setup.reasoningEffort ?? '',
});

/** The whole setup again with a few things changed, as the server takes it. */
export function changeOf(setup: Setup, change: Partial<Change>, reason: string): Change {
  const { reasoningEffort, ...rest } = setup;
  return { ...rest, ...(reasoningEffort === null ? {} : { reasoningEffort }), ...change, reason };
}

export function sentOf(entry: SetupEntry, reason: string): Change {
  const { family, enabled } = entry;
  const baseUrl = entry.baseUrl.trim();
  const reasoningEffort = entry.reasoningEffort.trim();
  return {
    family,
    enabled,
    key: entry.key.trim() || 'none',
    models: modelsOf(entry),
    priority: whole(entry.priority),
    weight: whole(entry.weight),
    maxAtOnce: whole(entry.maxAtOnce),
    ...(baseUrl && { baseUrl }),
    ...(reasoningEffort && { reasoningEffort }),
    reason,
  };
}

export const modelsOf = ({ models }: SetupEntry): string[] =>
  models
    .split(/[\n,]/)
    .map((model) => model.trim())
    .filter(Boolean);

const NAME = /^[a-z][a-z0-9-]{0,39}$/;
const KEY = /^(env:VIGOR_[A-Z0-9_]{1,60}_API_KEY|(file|vault):[A-Za-z0-9][A-Za-z0-9-]{0,99})$/;
const LARGEST = 1000;

export type SetupField = keyof SetupEntry;

/** The fields that cannot be sent as they are. */
export function faultsOf(entry: SetupEntry): Set<SetupField> {
  const inRange = (text: string, least: number) => whole(text) >= least && whole(text) <= LARGEST;
  const faults: [SetupField, boolean][] = [
    ['name', !NAME.test(entry.name)],
    ['key', entry.key.trim() !== '' && !KEY.test(entry.key.trim())],
    ['models', modelsOf(entry).length === 0],
    ['baseUrl', entry.family === 'local' && entry.baseUrl.trim() === ''],
    ['priority', !inRange(entry.priority, 0)],
    ['weight', !inRange(entry.weight, 0)],
    ['maxAtOnce', !inRange(entry.maxAtOnce, 1)],
  ];
  return new Set(faults.filter(([, wrong]) => wrong).map(([field]) => field));
}

function whole(text: string): number {
  const value = parseNumber(text);
  return value !== null && Number.isInteger(value) ? value : Number.NaN;
}
