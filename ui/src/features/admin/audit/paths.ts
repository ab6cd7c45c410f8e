/** Where a stream is stepped through, at the step with this position. */
export const streamPath = (stream: string, position = 0): string =>
  `/admin/audit/streams/${encodeURIComponent(stream)}?step=${position}`;

/** Where all that followed from one request is shown. */
export const correlationPath = (id: string): string =>
  `/admin/audit/requests/${encodeURIComponent(id)}`;
