import type { components } from './schema';

type ProblemBody = components['schemas']['Problem'];

/** An answer of the server that says why a request failed. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly body: Partial<ProblemBody>,
  ) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
  }

  /** Messages by field name, for forms. */
  get fields(): Record<string, string> {
    const list = this.body.errors ?? [];
    const byField = Object.fromEntries(list.map(({ field, message }) => [field, message]));
    return this.body.field && !byField[this.body.field]
      ? { ...byField, [this.body.field]: this.message }
      : byField;
  }

  /** Whether sending the same request again later can help. */
  get isPassing(): boolean {
    return this.status >= 500 || this.status === 429 || this.status === 408;
  }
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a successful answer; throws a {@link Problem} otherwise. */
export async function unwrap<T>(pending: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await pending;
  if (!response.ok) {
    throw new Problem(response.status, isBody(error) ? error : {});
  }
  return data as T;
}

function isBody(value: unknown): value is Partial<ProblemBody> {
  return typeof value === 'object' && value !== null;
}
