package vigor.coaching.domain.note;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.note.CoachNoteEvent;
import vigor.coaching.command.note.CoachNoteProposalRejected;
import vigor.coaching.command.note.CoachNoteRequested;
import vigor.coaching.command.note.CoachNoteWritten;
import vigor.coaching.command.note.NoteMaterial;

/** A note as its events made it. */
record CoachNote(@Nullable CoachNoteRequested asked, boolean written) {
  static final CoachNote NONE = new CoachNote(null, false);

  CoachNote evolve(CoachNoteEvent event) {
    return switch (event) {
      case CoachNoteRequested e -> new CoachNote(e, false);
      case CoachNoteProposalRejected e -> this;
      case CoachNoteWritten e -> new CoachNote(asked, true);
    };
  }

  boolean isKnown() {
    return asked != null;
  }

  /** The request that still waits for its words. */
  Optional<CoachNoteRequested> open() {
    return written ? Optional.empty() : Optional.ofNullable(asked);
  }

  /** What a model's words may rest on, as the model was shown it; nothing when it was erased. */
  static List<CoachFact> shown(CoachNoteRequested request) {
    return request.shown().map(NoteMaterial::facts).orElse(List.of());
  }
}
