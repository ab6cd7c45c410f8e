package vigor.training.command.plan;

import java.util.List;

/** A whole plan: title, split name, days of one week, and how the weeks progress. */
public record PlanContent(
    String title, String split, List<PlanDay> days, List<PlanWeek> weeks, List<Reason> reasons) {}
