package vigor.coaching.projection.chat.fact;

import java.time.ZoneId;
import java.util.List;
import vigor.coaching.command.chat.FactKind;
import vigor.training.query.progress.RecordKind;
import vigor.training.query.progress.RecordView;

/** Bests that were beaten. */
public record RecordFacts(ZoneId zone) {

  public void addTo(FactList facts, List<RecordView> records) {
    records.forEach(record -> facts.add(FactKind.RECORD, sentence(record), "/progress"));
  }

  private String sentence(RecordView record) {
    return "%s: %s, %s %s on %s, before %s."
        .formatted(
            record.name(),
            kind(record.kind()),
            Words.number(record.value()),
            record.unit(),
            Words.day(record.at(), zone),
            Words.number(record.previous()));
  }

  private static String kind(RecordKind kind) {
    return switch (kind) {
      case REPS -> "repetition record";
      case WEIGHT -> "heaviest weight";
      case E1RM -> "best estimated maximum";
      case VOLUME -> "most volume in a session";
    };
  }
}
