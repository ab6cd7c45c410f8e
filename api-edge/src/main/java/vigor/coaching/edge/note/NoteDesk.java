package vigor.coaching.edge.note;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vigor.coaching.command.chat.Tone;
import vigor.coaching.command.note.CoachNoteId;
import vigor.coaching.command.note.NoteMaterial;
import vigor.coaching.command.note.RequestNote;
import vigor.coaching.query.note.GetNote;
import vigor.coaching.query.note.NoteSight;
import vigor.coaching.query.note.NoteStatus;
import vigor.coaching.query.note.NoteView;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.language.Language;
import vigor.kernel.edge.dispatch.Dispatch;
import vigor.kernel.edge.dispatch.LiveView;
import vigor.kernel.edge.dispatch.Overloaded;
import vigor.kernel.edge.dispatch.ReadYourWrites;
import vigor.kernel.edge.dispatch.Reading;
import vigor.kernel.edge.web.IfMatch;

/** Asks for the note about what was seen, and waits until it is written. */
@Component
class NoteDesk {
  /** Longer than any model may take: by then the local coach has written it. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private static final Duration SOON = Duration.ofSeconds(1);

  private final Dispatch dispatch;
  private final ReadYourWrites readYourWrites;
  private final LiveView live;
  private final Clock clock;

  NoteDesk(Dispatch dispatch, ReadYourWrites readYourWrites, LiveView live, Clock clock) {
    this.dispatch = dispatch;
    this.readYourWrites = readYourWrites;
    this.live = live;
    this.clock = clock;
  }

  /**
   * 200 with the written note; 202 with the waiting one when it takes longer than eight seconds.
   *
   * @param language in which a language model is to write it, if it is not written yet
   */
  Mono<ResponseEntity<NoteView>> note(
      PersonId owner, NoteSight sight, @Nullable Tone tone, Language language) {
    CoachNoteId id = CoachNoteId.of(owner, sight.subject());
    RequestNote command =
        new RequestNote(
            id,
            owner,
            sight.subject(),
            tone == null ? Tone.WARM : tone,
            language,
            sight.llmConsent(),
            new NoteMaterial(sight.facts()),
            clock.instant());
    Reading<NoteView> reading =
        new Reading<>(
            NoteView.topic(id),
            () -> dispatch.ask(new GetNote(owner, id), NoteView.class),
            NoteView::version);
    return readYourWrites
        .write(dispatch.send(command, owner), reading)
        .filter(stored -> stored.view() != null)
        .switchIfEmpty(Mono.error(() -> new Overloaded(SOON, null)))
        .flatMap(stored -> written(reading))
        .map(NoteDesk::answer);
  }

  private Mono<NoteView> written(Reading<NoteView> reading) {
    return live.states(reading)
        .filter(note -> note.status() == NoteStatus.WRITTEN)
        .next()
        .timeout(PATIENCE, reading.read().get());
  }

  private static ResponseEntity<NoteView> answer(NoteView note) {
    HttpStatus status = note.status() == NoteStatus.WRITTEN ? HttpStatus.OK : HttpStatus.ACCEPTED;
    return ResponseEntity.status(status).eTag(IfMatch.tag(note.version())).body(note);
  }
}
