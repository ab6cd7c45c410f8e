package vigor.profile.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigor.kernel.command.CommandRefused;
import vigor.profile.command.Goal;
import vigor.profile.command.Injury;
import vigor.profile.command.ProfileChanges;

/** Each stated fact lies within human bounds. */
final class ProfileIsPlausible {
  private static final int OLDEST = 120;
  private static final int MINIMUM_AGE = 16;
  private static final int MAX_INJURIES = 20;
  private static final int MAX_NOTE = 500;

  private ProfileIsPlausible() {}

  static void check(ProfileChanges wish, Instant now) {
    within(wish.daysPerWeek(), 1, 7, "daysPerWeek", "Choose 1 to 7 days a week.");
    within(
        wish.minutesPerSession(),
        10,
        180,
        "minutesPerSession",
        "Choose 10 to 180 minutes for a session.");
    goals(wish.goals());
    injuries(wish.injuries());
    birthYear(wish.birthYear(), now);
    if (wish.bodyWeight() != null) {
      BodyWeightIsHuman.check(wish.bodyWeight());
    }
  }

  private static void goals(@Nullable List<Goal> goals) {
    if (goals != null && (goals.isEmpty() || new HashSet<>(goals).size() != goals.size())) {
      throw refused("goals", "Choose at least one goal, each once.");
    }
  }

  private static void injuries(@Nullable List<Injury> injuries) {
    if (injuries == null) {
      return;
    }
    if (injuries.size() > MAX_INJURIES) {
      throw refused("injuries", "Name at most 20 limits.");
    }
    if (injuries.stream().anyMatch(i -> i.note() != null && i.note().length() > MAX_NOTE)) {
      throw refused("injuries", "A note has at most 500 characters.");
    }
  }

  /** By year alone: somebody may still turn 16 this year, so the calendar year decides. */
  private static void birthYear(@Nullable Integer year, Instant now) {
    int thisYear = now.atZone(ZoneOffset.UTC).getYear();
    within(
        year,
        thisYear - OLDEST,
        thisYear - MINIMUM_AGE,
        "birthYear",
        "Vigor is for people of 16 years and over.");
  }

  private static void within(
      @Nullable Integer value, int low, int high, String field, String message) {
    if (value != null && (value < low || value > high)) {
      throw refused(field, message);
    }
  }

  private static CommandRefused refused(String field, String message) {
    return CommandRefused.rule("ProfileIsPlausible", field, message);
  }
}
