import { createServer } from 'node:http';

export const WORDS = 'You keep at it. Sleep well and train again on Wednesday.';
const USAGE = { prompt_tokens: 400, completion_tokens: 20, total_tokens: 420 };

/** A language model on this machine that always says the same, in OpenAI's form of speech, until it breaks down. */
export async function startModel() {
  let broken = false;
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    if (broken) {
      response.writeHead(503).end();
      return;
    }
    const { stream = false } = JSON.parse(Buffer.concat(chunks).toString() || '{}');
    response.writeHead(200, { 'Content-Type': stream ? 'text/event-stream' : 'application/json' });
    response.end(stream ? streamed() : JSON.stringify(whole()));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${server.address().port}/v1`,
    breakDown: () => {
      broken = true;
    },
    stop: () => new Promise((stopped) => server.close(stopped)),
  };
}

function whole() {
  return {
    id: 'c',
    object: 'chat.completion',
    created: 1,
    model: 'test',
    choices: [{ index: 0, message: { role: 'assistant', content: WORDS }, finish_reason: 'stop' }],
    usage: USAGE,
  };
}

function streamed() {
  const frame = (choices, usage = null) =>
    `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'test', choices, usage })}\n\n`;
  return [
    frame([{ index: 0, delta: { role: 'assistant', content: WORDS }, finish_reason: null }]),
    frame([{ index: 0, delta: {}, finish_reason: 'stop' }]),
    frame([], USAGE),
    'data: [DONE]\n\n',
  ].join('');
}
