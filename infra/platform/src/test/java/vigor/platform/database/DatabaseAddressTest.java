package vigor.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

  @Test
  void a_postgres_url_names_server_database_and_login() {
    DatabaseAddress address = DatabaseAddress.parse("postgres://sam:p%40ss@db.local:6543/vigor");
    assertThat(address).isEqualTo(new DatabaseAddress("db.local", 6543, "vigor", "sam", "p@ss"));
  }

  @Test
  void a_jdbc_url_names_the_login_by_parameters() {
    DatabaseAddress address =
        DatabaseAddress.parse("jdbc:postgresql://db.local/vigor?user=sam&password=secret");
    assertThat(address).isEqualTo(new DatabaseAddress("db.local", 5432, "vigor", "sam", "secret"));
  }

  @Test
  void an_address_never_prints_its_password() {
    assertThat(DatabaseAddress.parse("postgres://sam:secret@db/vigor").toString())
        .doesNotContain("secret");
  }

  @Test
  void a_url_without_a_database_is_refused_with_the_form_that_works() {
    assertThatThrownBy(() -> DatabaseAddress.parse("postgres://db.local"))
        .hasMessageContaining("postgres://user:password@host:port/database");
  }
}
