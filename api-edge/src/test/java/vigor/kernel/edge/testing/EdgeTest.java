package vigor.kernel.edge.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** A test against the edge as it runs: Netty, security, PostgreSQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@SpringBootTest(
    classes = EdgeUnderTest.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "VIGOR_BILLING_WEBHOOK_SECRET=" + EdgeTest.BILLING_SECRET,
      "VIGOR_BILLING_CHECKOUT_URL=https://pay.example.org/{tier}",
      "VIGOR_BILLING_PORTAL_URL=https://pay.example.org/portal"
    })
public @interface EdgeTest {
  /** Signs what the payment provider tells. */
  String BILLING_SECRET = "whsec_edge";
}
