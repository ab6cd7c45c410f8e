package vigor.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

  @Test
  void a_postgres_url_names_server_database_and_login() {
    DatabaseAddress address = DatabaseAddress.parse("postgres://sam:p%40ss@db.local:6543/vigor");
    assertThat(address)
        .isEqualTo(new DatabaseAddress("db.local", 6543, "vigor", "sam", "p@ss", "prefer"));
  }

  @Test
  void a_jdbc_url_names_the_login_by_parameters() {
    DatabaseAddress address =
        DatabaseAddress.parse("jdbc:postgresql://db.local/vigor?user=sam&password=secret");
    assertThat(address)
        .isEqualTo(new DatabaseAddress("db.local", 5432, "vigor", "sam", "secret", "prefer"));
  }

  @Test
  void an_address_never_prints_its_password() {
    assertThat(DatabaseAddress.parse("postgres://sam:secret@db/vigor").toString())
        .doesNotContain("secret");
  }

  @Test
  void a_server_that_demands_encryption_is_named_with_it() {
    DatabaseAddress address =
        DatabaseAddress.parse("postgres://sam:secret@db/vigor?sslmode=require");
    assertThat(address.jdbcUrl()).endsWith("?sslmode=require");
    assertThat(DatabaseAddress.parse(address.url())).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql://sam:secret@db/vigor",
        "postgres://sam:se cret@db/vigor",
        "db.local:5432",
        "nonsense",
        "postgres://sam:secret@db/vigor?sslmode=always"
      })
  void what_is_no_postgres_url_is_refused_without_repeating_the_password(String url) {
    assertThatThrownBy(() -> DatabaseAddress.parse(url))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageNotContaining("secret")
        .hasNoCause();
  }

  @Test
  void a_url_without_a_database_is_refused_with_the_form_that_works() {
    assertThatThrownBy(() -> DatabaseAddress.parse("postgres://db.local"))
        .hasMessageContaining("postgres://user:password@host:port/database");
  }
}
