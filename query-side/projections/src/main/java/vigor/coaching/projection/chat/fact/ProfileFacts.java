package vigor.coaching.projection.chat.fact;

import java.util.List;
import java.util.stream.Collectors;
import vigor.coaching.command.chat.FactKind;
import vigor.profile.command.Injury;
import vigor.profile.query.ProfileView;

/** What a person trains for, and around what. Notes in own words stay out. */
record ProfileFacts(ProfileView profile) {
  private static final String LINK = "/me";

  void addTo(FactList facts) {
    if (!profile.goals().isEmpty()) {
      String goals = profile.goals().stream().map(Words::code).collect(Collectors.joining(", "));
      facts.add(FactKind.PROFILE, "Goals, most important first: " + goals + ".", LINK);
    }
    if (profile.fitnessLevel() != null) {
      facts.add(FactKind.PROFILE, "Level: " + Words.code(profile.fitnessLevel()) + ".", LINK);
    }
    if (profile.daysPerWeek() != null && profile.minutesPerSession() != null) {
      facts.add(
          FactKind.PROFILE,
          "Trains %s a week, %d minutes each."
              .formatted(Words.count(profile.daysPerWeek(), "day"), profile.minutesPerSession()),
          LINK);
    }
    addLimits(facts);
  }

  private void addLimits(FactList facts) {
    if (!profile.consents().healthData()) {
      return;
    }
    List<Injury> injuries = profile.injuries() == null ? List.of() : profile.injuries();
    injuries.forEach(
        injury ->
            facts.add(
                FactKind.LIMIT,
                "Trains around the %s (%s)."
                    .formatted(Words.code(injury.site()), Words.code(injury.severity())),
                LINK));
    if (profile.intensityLimited()) {
      facts.add(
          FactKind.LIMIT, "Effort is kept at RPE 6 or below until a doctor has cleared it.", LINK);
    }
  }
}
