import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema } from '../../api/client';
import { Problem } from '../../api/problem';
import { uuidv7 } from '../../api/uuidv7';
import { ask, type Conversation, follow, type Frame, stopTurn, type Turn } from './chat';
import { keepConversation, refreshConversation } from './conversations';

/** A question whose answer is on its way. */
export interface Pending {
  conversation: string;
  turn: string;
  question: string;
  words: string;
}

export interface Chat {
  pending: Pending | null;
  /** The turn asked last since the page was opened. */
  latest: string | null;
  /** Why the last question has no answer. */
  failure: unknown;
  /** What was shown before a model broke off. */
  interrupted: boolean;
  send: (question: string, localOnly?: boolean) => Promise<void>;
  listenAgain: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Asks the coach within a conversation; a question is kept until it is answered. */
export function useChat(conversation: Conversation | null, tone: Schema<'Tone'>): Chat {
  const cache = useQueryClient();
  const [pending, setPending] = useState<Pending | null>(null);
  const [latest, setLatest] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [interrupted, setInterrupted] = useState(false);

  const ended = (turn: Turn | null, id: string) => {
    if (turn) {
      const earlier = (conversation?.id === id ? conversation.turns : []).filter(
        (other) => other.turn !== turn.turn,
      );
      keepConversation(cache, { id, turns: [...earlier, turn], version: turn.version });
      setPending(null);
    }
  };

  const hear = (id: string) => (frame: Frame) => {
    if (frame.event === 'words') {
      setPending((now) => now && { ...now, words: now.words + frame.data.text });
    } else if (frame.event === 'done') {
      ended(frame.data.turn, id);
    } else if (frame.event === 'error') {
      setInterrupted(frame.data.code === 'interrupted');
      ended(frame.data.turn, id);
    }
  };

  const during = async (work: () => Promise<void>) => {
    setFailure(null);
    setInterrupted(false);
    try {
      await work();
    } catch (error) {
      setFailure(error);
      if (error instanceof Problem) {
        setPending(null);
        await refreshConversation(cache);
      }
    }
  };

  const send = (question: string, localOnly = false) => {
    const next: Pending = {
      conversation: conversation?.id ?? uuidv7(),
      turn: uuidv7(),
      question,
      words: '',
    };
    setPending(next);
    setLatest(next.turn);
    const body = {
      message: question,
      conversationId: next.conversation,
      turn: next.turn,
      tone,
      localOnly,
    };
    return during(() => ask(body, hear(next.conversation)));
  };

  const listenAgain = async () => {
    if (!pending) {
      return;
    }
    const { conversation: id, turn } = pending;
    setPending({ ...pending, words: '' });
    await during(() => follow(id, turn, hear(id)));
  };

  const stop = async () => {
    if (pending) {
      const { conversation: id, turn, words } = pending;
      await during(async () => {
        keepConversation(cache, await stopTurn(id, turn, words));
        setPending(null);
      });
    }
  };

  return { pending, latest, failure, interrupted, send, listenAgain, stop };
}
