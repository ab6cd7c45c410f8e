package vigor.training.command.plan;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigor.profile.command.Goal;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.ExerciseId;
import vigor.training.command.catalogue.Level;
import vigor.training.command.catalogue.Muscle;

/**
 * Everything a plan is made from, kept with the request, so that the same brief gives the same plan
 * and each choice can be explained years later.
 *
 * @param goals in order of importance, at least one
 * @param level training experience
 * @param equipment what is at hand; empty means nothing
 * @param injuries limits to plan around, without notes
 * @param daysPerWeek 1 to 7
 * @param minutesPerSession 10 to 180
 * @param preferredDays weekdays, may be empty or fewer than the days per week
 * @param age in years, null when unknown
 * @param bodyWeightKg 25 to 400, null when unknown
 * @param cleared whether the health screening lets intensity be unlimited
 * @param weeks 4 to 8
 * @param focus muscles to favour, may be empty
 * @param excluded exercises the person does not want
 * @param history last performances, sorted by exercise
 * @param llmConsent whether a language model may see this brief
 * @param note own words, null when none; never sent anywhere without consent
 */
public record PlanBrief(
    List<Goal> goals,
    Level level,
    Set<Equipment> equipment,
    List<Injury> injuries,
    int daysPerWeek,
    int minutesPerSession,
    Set<DayOfWeek> preferredDays,
    @Nullable Integer age,
    @Nullable Double bodyWeightKg,
    boolean cleared,
    int weeks,
    Set<Muscle> focus,
    Set<ExerciseId> excluded,
    List<PastPerformance> history,
    boolean llmConsent,
    @Nullable String note) {}
