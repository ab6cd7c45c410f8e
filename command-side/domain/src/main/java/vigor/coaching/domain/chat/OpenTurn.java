package vigor.coaching.domain.chat;

import vigor.coaching.command.chat.CoachQuestion;
import vigor.coaching.command.chat.Tone;
import vigor.kernel.command.Personal;

/** A question that waits for its answer. */
record OpenTurn(Personal<CoachQuestion> question, Tone tone) {}
