package vigor.app;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vigor.coaching.command.budget.UsualSystemBudget;
import vigor.coaching.query.chat.LiveWords;
import vigor.coaching.saga.answer.AnswerSecret;
import vigor.coaching.saga.chat.LiveAnswers;
import vigor.identity.edge.DerivedSecret;
import vigor.identity.edge.Hmac;
import vigor.identity.edge.access.ErasedAccounts;
import vigor.identity.edge.letter.Correspondence;
import vigor.kernel.query.LiveUpdates;
import vigor.platform.export.ExportArchive;
import vigor.platform.export.ExportShelf;
import vigor.platform.live.NoticeBoard;
import vigor.platform.privacy.ErasedSubjects;
import vigor.platform.privacy.ErasureLedger;
import vigor.platform.privacy.MasterKey;
import vigor.platform.privacy.PersonalCipher;
import vigor.platform.privacy.PersonalKeys;
import vigor.platform.privacy.PersonalTraces;
import vigor.platform.serialization.StoredMessageSerializer;
import vigor.platform.serialization.StoredTypes;
import vigor.privacy.edge.ExportDownloads;
import vigor.privacy.edge.LinkSignature;
import vigor.privacy.saga.Activity;
import vigor.privacy.saga.ErasureNotice;
import vigor.privacy.saga.ExportPress;
import vigor.privacy.saga.PersonalRemains;
import vigor.training.command.catalogue.ExerciseCatalogue;
import vigor.training.projection.catalogue.Exercises;

/** Joins ports of one module to what another module has for them. */
@Configuration(proxyBeanMethods = false)
class WiringConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  UsualSystemBudget usualSystemBudget(Environment environment) {
    return UsualSystemBudget.in(environment::getProperty);
  }

  @Bean
  StoredTypes storedTypes() {
    return StoredTypes.of(MessageCatalogue.stored());
  }

  @Bean
  ExerciseCatalogue exerciseCatalogue() {
    return ExerciseCatalogue.bundled();
  }

  @Bean
  Exercises exercises(ExerciseCatalogue catalogue) {
    return catalogue::find;
  }

  @Bean
  LiveUpdates liveUpdates(NoticeBoard board) {
    return new NoticeBoardUpdates(board);
  }

  @Bean
  LiveWords liveWords(LiveAnswers answers) {
    return answers::of;
  }

  @Bean
  AnswerSecret answerSecret(MasterKey master) {
    byte[] secret = master.derive("answer-index");
    return secret::clone;
  }

  @Bean
  PersonalRemains personalRemains(ErasureLedger ledger, PersonalKeys keys, PersonalTraces traces) {
    return new EverythingPersonal(ledger, keys, traces);
  }

  @Bean
  ExportShelf exportShelf(DataSource database, PersonalKeys keys) {
    return new ExportShelf(JdbcClient.create(database), new PersonalCipher(keys));
  }

  @Bean
  ExportPress exportPress(
      DataSource database,
      EventStore store,
      @Qualifier("serializer") Serializer serializer,
      QueryGateway queries,
      ExportShelf shelf) {
    ExportArchive archive =
        new ExportArchive(
            database,
            store,
            (StoredMessageSerializer) serializer,
            List.of(new ProgressInExport(queries)));
    return new ShelvedExports(archive, shelf);
  }

  @Bean
  Activity activity(DataSource database) {
    return new RecordedActivity(JdbcClient.create(database));
  }

  @Bean
  ErasureNotice erasureNotice(QueryGateway queries, Correspondence letters) {
    return new LetterOfErasure(queries, letters);
  }

  @Bean
  ExportDownloads exportDownloads(ExportShelf shelf) {
    return shelf::read;
  }

  @Bean
  LinkSignature linkSignature(MasterKey master) {
    return new Hmac(master::derive, "privacy/export-link")::of;
  }

  @Bean
  ErasedAccounts erasedAccounts(ErasedSubjects erased) {
    return erased::contains;
  }

  @Bean
  DerivedSecret derivedSecret(MasterKey master) {
    return master::derive;
  }
}
