package vigor.kernel.edge.problem;

import vigor.kernel.command.language.Said;

/** One offending field of a request and what is wrong with it. */
public record FieldProblem(String field, @Said String message) {}
