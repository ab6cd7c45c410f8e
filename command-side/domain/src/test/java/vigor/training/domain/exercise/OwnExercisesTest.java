package vigor.training.domain.exercise;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vigor.kernel.command.PersonId;
import vigor.kernel.command.Personal;
import vigor.kernel.command.Refusal;
import vigor.kernel.domain.RefusedFor;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Muscle;
import vigor.training.command.exercise.ArchiveExercise;
import vigor.training.command.exercise.ExerciseTraits;
import vigor.training.command.exercise.MakeExercise;
import vigor.training.command.exercise.OwnExerciseArchived;
import vigor.training.command.exercise.OwnExerciseId;
import vigor.training.command.exercise.OwnExerciseMade;
import vigor.training.command.exercise.OwnExerciseRestored;
import vigor.training.command.exercise.OwnExerciseRevised;
import vigor.training.command.exercise.OwnExercisesId;
import vigor.training.command.exercise.OwnWords;
import vigor.training.command.exercise.RestoreExercise;
import vigor.training.command.exercise.ReviseExercise;

class OwnExercisesTest {
  private static final PersonId OWNER = new PersonId(new UUID(2, 2));
  private static final OwnExercisesId OWN = new OwnExercisesId(OWNER);
  private static final OwnExerciseId OTHER = new OwnExerciseId(new UUID(7, 8));
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(60);

  private final FixtureConfiguration<OwnExercisesAggregate> own =
      new AggregateTestFixture<>(OwnExercisesAggregate.class);

  @Test
  void an_exercise_is_made_without_the_blanks_around_its_words() {
    own.givenNoPriorActivity()
        .when(
            new MakeExercise(
                OWN,
                SledPush.ID,
                new OwnWords(" Sled push ", List.of("Lean in ", " ")),
                SledPush.TRAITS,
                NOON))
        .expectResultMessagePayload(0L)
        .expectEvents(SledPush.madeBy(OWNER, NOON));
  }

  @Test
  void the_same_exercise_again_changes_nothing_whatever_it_says() {
    own.given(SledPush.madeBy(OWNER, NOON))
        .when(
            new MakeExercise(
                OWN, SledPush.ID, new OwnWords("x", List.of()), SledPush.TRAITS, LATER))
        .expectResultMessagePayload(0L)
        .expectNoEvents();
  }

  @Test
  void an_exercise_is_said_anew_and_saying_the_same_changes_nothing() {
    OwnWords words = new OwnWords("Prowler", List.of());
    own.given(SledPush.madeBy(OWNER, NOON))
        .when(new ReviseExercise(OWN, SledPush.ID, words, SledPush.TRAITS, LATER))
        .expectEvents(
            new OwnExerciseRevised(OWNER, SledPush.ID, Personal.of(words), SledPush.TRAITS, LATER));
    fixture()
        .given(SledPush.madeBy(OWNER, NOON))
        .when(new ReviseExercise(OWN, SledPush.ID, SledPush.WORDS, SledPush.TRAITS, LATER))
        .expectNoEvents();
  }

  @Test
  void an_exercise_is_put_away_and_brought_back_each_once() {
    own.given(SledPush.madeBy(OWNER, NOON))
        .when(new ArchiveExercise(OWN, SledPush.ID, LATER))
        .expectEvents(archived(LATER));
    fixture()
        .given(SledPush.madeBy(OWNER, NOON), archived(LATER))
        .when(new ArchiveExercise(OWN, SledPush.ID, LATER.plusSeconds(1)))
        .expectNoEvents();
    fixture()
        .given(SledPush.madeBy(OWNER, NOON), archived(LATER))
        .when(new RestoreExercise(OWN, SledPush.ID, LATER))
        .expectEvents(new OwnExerciseRestored(OWNER, SledPush.ID, LATER));
    fixture()
        .given(SledPush.madeBy(OWNER, NOON))
        .when(new RestoreExercise(OWN, SledPush.ID, LATER))
        .expectNoEvents();
  }

  static Stream<Object> changesOfWhatWasNeverMade() {
    return Stream.of(
        new ReviseExercise(OWN, OTHER, SledPush.WORDS, SledPush.TRAITS, LATER),
        new ArchiveExercise(OWN, OTHER, LATER),
        new RestoreExercise(OWN, OTHER, LATER));
  }

  @ParameterizedTest
  @MethodSource("changesOfWhatWasNeverMade")
  void what_its_owner_never_made_is_not_there(Object command) {
    own.given(SledPush.madeBy(OWNER, NOON))
        .when(command)
        .expectException(RefusedFor.rule(Refusal.Kind.NOT_FOUND, "ExerciseBelongsToPerson"));
  }

  @Test
  void a_name_is_used_once_among_those_offered_whatever_its_case() {
    own.given(SledPush.madeBy(OWNER, NOON))
        .when(make(new OwnWords("SLED PUSH", List.of()), SledPush.TRAITS))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "NameIsUsedOnce"));
    fixture()
        .given(SledPush.madeBy(OWNER, NOON), archived(LATER))
        .when(make(SledPush.WORDS, SledPush.TRAITS))
        .expectSuccessfulHandlerExecution();
    fixture()
        .given(SledPush.madeBy(OWNER, NOON), archived(LATER), made(OTHER, "Sled push"))
        .when(new RestoreExercise(OWN, SledPush.ID, LATER))
        .expectException(RefusedFor.rule(Refusal.Kind.CONFLICT, "NameIsUsedOnce"));
  }

  @Test
  void a_person_makes_two_hundred_and_not_one_more() {
    own.given(many(199))
        .when(make(SledPush.WORDS, SledPush.TRAITS))
        .expectSuccessfulHandlerExecution();
    fixture()
        .given(many(200))
        .when(make(SledPush.WORDS, SledPush.TRAITS))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "OwnExercisesAreAtMostTwoHundred"));
  }

  static Stream<Arguments> descriptionsThatMakeNoSense() {
    Set<Muscle> quads = Set.of(Muscle.QUADS);
    Set<Equipment> sled = Set.of(Equipment.SLED);
    return Stream.of(
        arguments("primary", SledPush.traits(Set.of(), Set.of(), sled, 0)),
        arguments("secondary", SledPush.traits(quads, quads, sled, 0)),
        arguments("equipment", SledPush.traits(quads, Set.of(), Set.of(Equipment.NONE), 0)),
        arguments("bodyweightFraction", SledPush.traits(quads, Set.of(), sled, 1.01)),
        arguments("bodyweightFraction", SledPush.traits(quads, Set.of(), sled, -0.01)),
        arguments("bodyweightFraction", SledPush.traits(quads, Set.of(), sled, Double.NaN)));
  }

  @ParameterizedTest
  @MethodSource("descriptionsThatMakeNoSense")
  void what_makes_no_sense_is_refused_by_its_field(String field, ExerciseTraits traits) {
    own.givenNoPriorActivity()
        .when(make(SledPush.WORDS, traits))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "ExerciseIsDescribed", field));
    fixture()
        .given(made(OTHER, "Sled push"))
        .when(new ReviseExercise(OWN, OTHER, SledPush.WORDS, traits, LATER))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "ExerciseIsDescribed", field));
  }

  static Stream<Arguments> wordsThatAreTooLong() {
    return Stream.of(
        arguments("name", new OwnWords(" ", List.of())),
        arguments("name", new OwnWords("x".repeat(81), List.of())),
        arguments("cues", new OwnWords("x", List.of("y".repeat(201)))),
        arguments("cues", new OwnWords("x", Collections.nCopies(11, "y"))));
  }

  @ParameterizedTest
  @MethodSource("wordsThatAreTooLong")
  void words_that_are_missing_or_too_long_are_refused_by_their_field(String field, OwnWords words) {
    own.givenNoPriorActivity()
        .when(make(words, SledPush.TRAITS))
        .expectException(RefusedFor.rule(Refusal.Kind.RULE, "OwnWordsAreShort", field));
  }

  private static FixtureConfiguration<OwnExercisesAggregate> fixture() {
    return new AggregateTestFixture<>(OwnExercisesAggregate.class);
  }

  private static MakeExercise make(OwnWords words, ExerciseTraits traits) {
    return new MakeExercise(OWN, OTHER, words, traits, LATER);
  }

  private static OwnExerciseMade made(OwnExerciseId id, String name) {
    return new OwnExerciseMade(
        OWNER, id, Personal.of(new OwnWords(name, List.of())), SledPush.TRAITS, NOON);
  }

  private static OwnExerciseArchived archived(Instant at) {
    return new OwnExerciseArchived(OWNER, SledPush.ID, at);
  }

  private static List<OwnExerciseMade> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> made(new OwnExerciseId(new UUID(9, n)), "No. " + n))
        .toList();
  }
}
