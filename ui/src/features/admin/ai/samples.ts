import type { Config, Configured } from './settings';

export const aProvider: Configured = {
  name: 'openai',
  source: 'environment',
  setup: {
    family: 'openai',
    baseUrl: 'https://api.openai.com/v1',
    key: 'env:VIGOR_OPENAI_API_KEY',
    models: ['gpt-5.6-luna'],
    enabled: true,
    priority: 10,
    weight: 100,
    maxAtOnce: 64,
    reasoningEffort: 'none',
  },
};

export const aConfig: Config = {
  policy: { version: 0, strategy: 'in_order' },
  providers: [aProvider],
  prices: [],
  changes: [],
  version: 1,
};
