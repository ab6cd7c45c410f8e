package vigor.training.query.plan;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigor.profile.command.Goal;
import vigor.profile.command.Injury;
import vigor.training.command.catalogue.Equipment;
import vigor.training.command.catalogue.Level;
import vigor.training.command.plan.PastPerformance;

/**
 * What is known for making a plan; facts not told are null, facts not consented to are left out.
 *
 * @param birthYear four digits; the age depends on the day of asking
 * @param bodyWeightKg latest weighing, kg
 * @param cleared whether the health screening lets intensity be unlimited
 * @param history last performance per exercise, sorted by exercise
 * @param timeZone IANA name, {@code UTC} when not told
 */
public record PlanBriefFacts(
    List<Goal> goals,
    @Nullable Level level,
    @Nullable Set<Equipment> equipment,
    List<Injury> injuries,
    @Nullable Integer daysPerWeek,
    @Nullable Integer minutesPerSession,
    Set<DayOfWeek> preferredDays,
    @Nullable Integer birthYear,
    @Nullable Double bodyWeightKg,
    boolean cleared,
    List<PastPerformance> history,
    boolean llmConsent,
    String timeZone,
    List<String> missing) {}
