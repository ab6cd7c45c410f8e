package vigor.app.operation.shadow;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections on which every statement about the read model is about its shadow instead. */
final class ShadowDataSource extends DelegatingDataSource {
  static final String LIVE = "read_model.";
  static final String SHADOW = "read_model_next.";

  ShadowDataSource(DataSource dataSource) {
    super(dataSource);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return shadowed(Connection.class, super.getConnection());
  }

  static String shadow(String sql) {
    return sql.replace(LIVE, SHADOW);
  }

  /**
   * Statements made by {@code createStatement} are told their SQL later, so they are wrapped too.
   */
  private static <T> T shadowed(Class<T> type, T real) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          Object result = call(real, method, rewritten(arguments));
          return method.getName().equals("createStatement")
              ? shadowed(Statement.class, (Statement) result)
              : result;
        };
    return type.cast(
        Proxy.newProxyInstance(
            ShadowDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static @Nullable Object[] rewritten(@Nullable Object @Nullable [] arguments) {
    if (arguments == null) {
      return new Object[0];
    }
    @Nullable Object[] changed = arguments.clone();
    if (changed.length > 0 && changed[0] instanceof String sql) {
      changed[0] = shadow(sql);
    }
    return changed;
  }

  private static Object call(Object real, Method method, @Nullable Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }
}
