package vigor.coaching.projection.note.week;

import java.util.Optional;
import vigor.coaching.command.chat.FactKind;
import vigor.coaching.projection.chat.fact.FactList;
import vigor.coaching.projection.chat.fact.Words;
import vigor.coaching.projection.note.advice.Situation;
import vigor.kernel.command.IsoWeek;
import vigor.training.query.progress.MuscleVolume;
import vigor.training.query.progress.WeekView;

/** What was done in a trained week, against the week before, and per muscle. */
record WorkFacts(WeekView trained, Situation after) {
  private static final String LINK = "/progress";

  void addTo(FactList facts) {
    facts.add(
        FactKind.WEEK,
        "Week of %s: %s, %s lifted%s."
            .formatted(
                Words.day(trained.firstDay()),
                Words.count(trained.sessions(), "session"),
                Words.kg(trained.tonnageKg()),
                before().map(this::against).orElse("")),
        LINK);
    trained.volume().stream()
        .filter(volume -> volume.landmarks() != null)
        .forEach(volume -> facts.add(FactKind.MUSCLE, sentence(volume), LINK));
  }

  private Optional<WeekView> before() {
    return after.trained(IsoWeek.of(trained.firstDay().minusWeeks(1)));
  }

  private String against(WeekView before) {
    double change = trained.tonnageKg() - before.tonnageKg();
    return ", %s %s than the week before"
        .formatted(Words.kg(Math.abs(change)), change >= 0 ? "more" : "less");
  }

  private static String sentence(MuscleVolume volume) {
    return "%s: %s, %s."
        .formatted(
            Words.title(volume.muscle()),
            Words.number(volume.directSets())
                + (volume.directSets() == 1 ? " hard set" : " hard sets"),
            Words.zone(volume.zone()));
  }
}
