package vigor.coaching.saga.call;

import java.time.Instant;
import vigor.coaching.command.GiveUpLlmCall;
import vigor.coaching.command.LlmErrorClass;
import vigor.kernel.command.PersonId;
import vigor.kernel.saga.Commands;
import vigor.kernel.saga.OpenCalls;

/** Ends the calls of one person by taking them from whoever holds them. */
public final class PersonalCalls implements OpenCalls {
  private final LlmJobs jobs;
  private final Commands commands;

  public PersonalCalls(LlmJobs jobs, Commands commands) {
    this.jobs = jobs;
    this.commands = commands;
  }

  @Override
  public boolean end(PersonId person, Instant now) {
    for (LlmJob job : jobs.take(person, now)) {
      commands.accepted(
          new GiveUpLlmCall(job.callId(), job.lease(), LlmErrorClass.SUBJECT_GONE, null, now));
    }
    return !jobs.any(person);
  }
}
