package vigor.kernel.edge.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vigor.coaching.command.chat.AnsweredBy;
import vigor.coaching.command.chat.CoachFact;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.command.note.CoachNoteId;
import vigor.coaching.command.note.NoteSubject;
import vigor.coaching.command.note.RequestNote;
import vigor.coaching.query.note.Encouragement;
import vigor.coaching.query.note.EncouragementCode;
import vigor.coaching.query.note.GetDaySight;
import vigor.coaching.query.note.GetEncouragement;
import vigor.coaching.query.note.GetNote;
import vigor.coaching.query.note.GetRecommendations;
import vigor.coaching.query.note.GetSessionSight;
import vigor.coaching.query.note.GetWeekSight;
import vigor.coaching.query.note.NoteSight;
import vigor.coaching.query.note.NoteStatus;
import vigor.coaching.query.note.NoteView;
import vigor.coaching.query.note.Recommendation;
import vigor.coaching.query.note.RecommendationCode;
import vigor.coaching.query.note.RecommendationList;
import vigor.kernel.command.IsoWeek;
import vigor.kernel.query.LiveUpdates;
import vigor.kernel.query.ViewChange;
import vigor.membership.command.MicroUsd;

/** Notes that are written at once, or only once they were found waiting: see {@link #waits}. */
@Component
public class TestNotes {
  public static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  public static final CoachFact FACT =
      new CoachFact("streak-1", FactKind.STREAK, "Trained 2 weeks in a row.", "/progress");

  private static final RecommendationList ADVICE =
      new RecommendationList(
          TODAY,
          List.of(
              new Recommendation(
                  RecommendationCode.KEEP_GOING,
                  "Go on",
                  "All is well.",
                  "/train",
                  List.of(FACT))));
  private static final Encouragement ENCOURAGEMENT =
      new Encouragement(null, EncouragementCode.BEFORE_FIRST_SET, "Begin.", List.of());

  private final Map<CoachNoteId, NoteView> notes = new ConcurrentHashMap<>();
  private final AtomicInteger waits = new AtomicInteger();
  private final LiveUpdates live;
  private @Nullable RequestNote last;

  TestNotes(CommandBus commands, QueryBus queries, LiveUpdates live) {
    this.live = live;
    commands.subscribe(
        RequestNote.class.getName(), message -> request((RequestNote) message.getPayload()));
    queries.<@Nullable NoteView>subscribe(
        GetNote.class.getName(),
        NoteView.class,
        message -> find(((GetNote) message.getPayload()).id()));
    queries.subscribe(
        GetDaySight.class.getName(), NoteSight.class, message -> sight(NoteSubject.day(TODAY)));
    queries.subscribe(
        GetSessionSight.class.getName(),
        NoteSight.class,
        message ->
            sight(NoteSubject.session(((GetSessionSight) message.getPayload()).workoutId(), 3)));
    queries.<@Nullable NoteSight>subscribe(
        GetWeekSight.class.getName(),
        NoteSight.class,
        message -> week(((GetWeekSight) message.getPayload()).week()));
    queries.subscribe(
        GetRecommendations.class.getName(), RecommendationList.class, message -> ADVICE);
    queries.subscribe(
        GetEncouragement.class.getName(), Encouragement.class, message -> ENCOURAGEMENT);
  }

  /** The next note is found waiting this many times before it is written. */
  public void waits(int times) {
    waits.set(times);
  }

  /** What is there now; a waiting note is written right after it was found so for the last time. */
  private @Nullable NoteView find(CoachNoteId id) {
    NoteView found = notes.get(id);
    if (found != null && found.status() == NoteStatus.WAITING && waits.decrementAndGet() == 0) {
      publish(written(found));
    }
    return found;
  }

  private static NoteSight sight(NoteSubject subject) {
    return new NoteSight(subject, List.of(FACT), true);
  }

  /** The present week is not over. */
  private static @Nullable NoteSight week(@Nullable IsoWeek week) {
    IsoWeek present = IsoWeek.of(TODAY);
    IsoWeek asked = week == null ? IsoWeek.of(TODAY.minusWeeks(1)) : week;
    return asked.compareTo(present) < 0 ? sight(NoteSubject.week(asked)) : null;
  }

  /** What was asked for last. */
  public RequestNote lastRequest() {
    return Objects.requireNonNull(last);
  }

  private long request(RequestNote command) {
    last = command;
    NoteView known = notes.get(command.noteId());
    if (known != null) {
      return known.version();
    }
    NoteView waiting =
        new NoteView(
            command.noteId(),
            command.subject().kind(),
            command.subject().about(),
            NoteStatus.WAITING,
            command.tone(),
            command.material().facts(),
            null,
            List.of(),
            null,
            null,
            command.at(),
            null,
            0);
    return publish(waits.get() > 0 ? waiting : written(waiting));
  }

  private static NoteView written(NoteView note) {
    return new NoteView(
        note.id(),
        note.kind(),
        note.about(),
        NoteStatus.WRITTEN,
        note.tone(),
        note.saw(),
        "Two weeks in a row.",
        note.saw(),
        new AnsweredBy("local", null, "because"),
        MicroUsd.ZERO,
        note.requestedAt(),
        Instant.parse("2026-11-23T10:00:01Z"),
        note.version() + 1);
  }

  private long publish(NoteView note) {
    notes.put(note.id(), note);
    String topic = NoteView.topic(note.id());
    live.changed(new ViewChange(topic, topic, note.version()));
    return note.version();
  }
}
