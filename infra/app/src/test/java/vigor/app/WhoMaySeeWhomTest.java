package vigor.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;

/** The design's table "who may see whom", and its names, as rules that fail the build. */
@AnalyzeClasses(packages = "vigor", importOptions = ImportOption.DoNotIncludeTests.class)
class WhoMaySeeWhomTest {

  private static final String SHARED = "kernel";
  private static final Pattern PLACE = Pattern.compile("vigor\\.(\\w+)\\.(\\w+)(\\..*)?");
  private static final Set<String> INNER_ROLES = Set.of("domain", "projection", "edge", "saga");

  @ArchTest
  static final ArchRule the_domain_knows_no_technology =
      noClasses()
          .that()
          .resideInAPackage("vigor.*.domain..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.springframework..",
                  "java.sql..",
                  "javax.sql..",
                  "io.r2dbc..",
                  "reactor..",
                  "org.reactivestreams..",
                  "dev.langchain4j..",
                  "org.slf4j..",
                  "java.net.."));

  @ArchTest
  static final ArchRule messages_know_no_framework_but_axons_target_annotation =
      noClasses()
          .that()
          .resideInAPackage("vigor.*.command..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.springframework..", "java.sql..", "io.r2dbc..", "reactor..", "org.slf4j.."));

  @ArchTest
  static final ArchRule the_domain_sees_only_messages_and_itself =
      layer("domain", "vigor.*.domain..", "vigor.*.command..");

  @ArchTest
  static final ArchRule messages_see_only_messages = layer("command", "vigor.*.command..");

  @ArchTest
  static final ArchRule queries_see_only_messages =
      layer("query", "vigor.*.query..", "vigor.*.command..");

  @ArchTest
  static final ArchRule projections_see_messages_and_queries =
      layer("projection", "vigor.*.projection..", "vigor.*.query..", "vigor.*.command..");

  @ArchTest
  static final ArchRule sagas_see_only_messages =
      layer("saga", "vigor.*.saga..", "vigor.*.command..");

  @ArchTest
  static final ArchRule the_edge_sees_messages_and_queries =
      layer("edge", "vigor.*.edge..", "vigor.*.query..", "vigor.*.command..");

  @ArchTest
  static final ArchRule the_platform_sees_only_messages =
      classes()
          .that()
          .resideInAPackage("vigor.platform..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("vigor.platform..", "vigor.*.command..").or(notOurs()));

  @ArchTest
  static final ArchRule nobody_sees_the_composition_root =
      noClasses()
          .that()
          .resideOutsideOfPackage("vigor.app..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vigor.app..");

  @ArchTest
  static final ArchRule only_sagas_talk_to_language_models =
      noClasses()
          .that()
          .resideOutsideOfPackage("vigor.*.saga..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.langchain4j..");

  @ArchTest
  static final ArchRule jackson_two_stays_inside_libraries =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson.databind..");

  @ArchTest
  static final ArchRule a_feature_sees_of_another_only_its_language =
      classes().should(notReachIntoOtherFeatures());

  @ArchTest
  static final ArchRule no_class_has_a_name_that_says_nothing =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils");

  @ArchTest
  static final ArchRule policies_say_when_and_then_and_are_never_replayed =
      classes()
          .that()
          .haveSimpleNameStartingWith("When")
          .should()
          .haveNameMatching(".*\\.When\\w+Then\\w+")
          .andShould()
          .beAnnotatedWith(DisallowReplay.class)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule projectors_are_named_after_their_view =
      classes()
          .that()
          .areAnnotatedWith(ProcessingGroup.class)
          .and()
          .resideInAPackage("vigor.*.projection..")
          .should()
          .haveSimpleNameEndingWith("Projector");

  @ArchTest
  static final ArchRule commands_are_handled_only_in_the_domain =
      methods()
          .that()
          .areAnnotatedWith(CommandHandler.class)
          .should()
          .beDeclaredInClassesThat()
          .resideInAPackage("vigor.*.domain..");

  private static ArchRule layer(String role, String... mayBeSeen) {
    return classes()
        .that()
        .resideInAPackage("vigor.*." + role + "..")
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(mayBeSeen).or(notOurs()));
  }

  private static DescribedPredicate<JavaClass> notOurs() {
    return describe("are not ours", c -> !resideInAPackage("vigor..").test(c));
  }

  private static ArchCondition<JavaClass> notReachIntoOtherFeatures() {
    return new ArchCondition<>("not reach into the inside of another feature") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        origin.getDirectDependenciesFromSelf().stream()
            .filter(d -> reachesInside(origin, d.getTargetClass()))
            .map(Dependency::getDescription)
            .forEach(text -> events.add(SimpleConditionEvent.violated(origin, text)));
      }
    };
  }

  private static boolean reachesInside(JavaClass origin, JavaClass target) {
    Matcher from = PLACE.matcher(origin.getPackageName());
    Matcher to = PLACE.matcher(target.getPackageName());
    if (!from.matches() || !to.matches() || origin.getPackageName().startsWith("vigor.app")) {
      return false;
    }
    return INNER_ROLES.contains(to.group(2))
        && !to.group(1).equals(SHARED)
        && !from.group(1).equals(to.group(1));
  }
}
