package vigor.training.command.catalogue.injury;

import static org.assertj.core.api.Assertions.assertThat;
import static vigor.training.command.catalogue.BodySite.KNEE;
import static vigor.training.command.catalogue.BodySite.LOWER_BACK;
import static vigor.training.command.catalogue.BodySite.SHOULDER;
import static vigor.training.command.catalogue.Severity.MILD;
import static vigor.training.command.catalogue.Severity.MODERATE;
import static vigor.training.command.catalogue.Severity.SEVERE;
import static vigor.training.command.catalogue.injury.Verdict.ALLOWED;
import static vigor.training.command.catalogue.injury.Verdict.CONTRAINDICATED;
import static vigor.training.command.catalogue.injury.Verdict.LIMITED;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vigor.training.command.catalogue.BodySite;
import vigor.training.command.catalogue.Exercise;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Severity;
import vigor.training.command.catalogue.Strain;

class InjuryRulesTest {
  private static final InjuryRules RULES = InjuryRules.bundled();

  @Test
  void a_severe_knee_rules_out_listed_strains_and_clear_joint_load() {
    assertThat(judge("squat-jump", KNEE, SEVERE).verdict()).isEqualTo(CONTRAINDICATED);
    assertThat(judge("wall-sit", KNEE, SEVERE).verdict()).isEqualTo(CONTRAINDICATED);
    assertThat(judge("glute-bridge", KNEE, SEVERE).verdict()).isEqualTo(ALLOWED);
  }

  @Test
  void a_moderate_knee_rules_out_hard_strains_and_limits_clear_joint_load() {
    assertThat(judge("bodyweight-squat", KNEE, MODERATE).verdict()).isEqualTo(CONTRAINDICATED);
    assertThat(judge("reverse-lunge", KNEE, MODERATE).verdict()).isEqualTo(LIMITED);
    assertThat(judge("low-step-up", KNEE, MODERATE).verdict()).isEqualTo(ALLOWED);
  }

  @Test
  void a_mild_knee_rules_out_only_heavy_load_with_a_listed_strain() {
    assertThat(judge("barbell-back-squat", KNEE, MILD).verdict()).isEqualTo(CONTRAINDICATED);
    assertThat(judge("bodyweight-squat", KNEE, MILD).verdict()).isEqualTo(LIMITED);
    assertThat(judge("reverse-lunge", KNEE, MILD).verdict()).isEqualTo(ALLOWED);
  }

  @Test
  void a_soft_strain_is_only_limited_at_moderate_and_ruled_out_at_severe() {
    assertThat(judge("lat-pulldown", SHOULDER, MODERATE).verdict()).isEqualTo(LIMITED);
    assertThat(judge("lat-pulldown", SHOULDER, SEVERE).verdict()).isEqualTo(CONTRAINDICATED);
  }

  @Test
  void heavy_joint_load_alone_is_ruled_out_at_moderate() {
    Exercise copenhagen = exercise("copenhagen-plank");
    assertThat(copenhagen.strains()).isEmpty();
    assertThat(RULES.judge(copenhagen, BodySite.HIP, MODERATE).verdict())
        .isEqualTo(CONTRAINDICATED);
  }

  @Test
  void the_verdict_comes_with_the_strains_and_a_sentence_for_each() {
    Tolerance tolerance = judge("conventional-deadlift", LOWER_BACK, MODERATE);
    assertThat(tolerance.cautions())
        .extracting(Caution::strain)
        .containsExactly(Strain.SPINAL_LOAD, Strain.HEAVY_HINGE, null);
    assertThat(tolerance.cautions())
        .allSatisfy(c -> assertThat(c.sentence()).startsWith("It ").endsWith("."));
  }

  @Test
  void an_allowed_exercise_carries_no_cautions() {
    assertThat(judge("dead-bug", LOWER_BACK, SEVERE)).isEqualTo(Tolerance.ALLOWED);
  }

  @ParameterizedTest
  @EnumSource
  void a_worse_injury_never_allows_more(BodySite site) {
    assertThat(ExerciseCatalogue.bundled().all())
        .allSatisfy(
            e -> {
              Verdict mild = RULES.judge(e, site, MILD).verdict();
              Verdict moderate = RULES.judge(e, site, MODERATE).verdict();
              Verdict severe = RULES.judge(e, site, SEVERE).verdict();
              assertThat(mild).as(e.name()).isLessThanOrEqualTo(moderate);
              assertThat(moderate).as(e.name()).isLessThanOrEqualTo(severe);
            });
  }

  @ParameterizedTest
  @EnumSource
  void reasons_make_no_medical_claim(BodySite site) {
    assertThat(ExerciseCatalogue.bundled().all())
        .flatMap(e -> RULES.judge(e, site, SEVERE).cautions())
        .isNotEmpty()
        .allSatisfy(
            c ->
                assertThat(c.sentence().toLowerCase(Locale.ROOT))
                    .containsAnyOf("often better tolerated", "consider")
                    .doesNotContain("safe", "risk", "treat", "diagnos", "heal", "cure", "damage"));
  }

  private static Tolerance judge(String id, BodySite site, Severity severity) {
    return RULES.judge(exercise(id), site, severity);
  }

  private static Exercise exercise(String id) {
    return ExerciseCatalogue.bundled().find(new ExerciseId(id)).orElseThrow();
  }
}
