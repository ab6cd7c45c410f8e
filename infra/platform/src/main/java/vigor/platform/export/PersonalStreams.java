package vigor.platform.export;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.kernel.command.PersonId;

/** The event streams of one person, found by the ids the views have. */
final class PersonalStreams {
  private static final String STREAMS =
      """
      select 'account-' || :person union all
      select 'profile-' || :person union all
      select 'allowance-' || :person union all
      select 'standing-' || :person union all
      select 'subscription-' || :person union all
      select 'own-exercises-' || :person union all
      select 'email-' || claim from read_model.account where person = :id union all
      select 'plan-' || plan_id from read_model.plan where person = :id union all
      select 'rating-' || plan_id from read_model.plan where person = :id union all
      select 'workout-' || workout_id from read_model.workout where person = :id union all
      select distinct 'conversation-' || conversation_id from read_model.coach_turn
       where person = :id union all
      select 'note-' || note_id from read_model.coach_note where person = :id union all
      select 'llm-call-' || call_id from read_model.ai_request
       where person = :id and call_id is not null union all
      select 'export-' || export_id from read_model.data_export where person = :id
      """;

  private final JdbcClient jdbc;

  PersonalStreams(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<String> of(PersonId person) {
    return jdbc.sql(STREAMS)
        .param("person", person.toString())
        .param("id", person.value())
        .query(String.class)
        .list();
  }
}
