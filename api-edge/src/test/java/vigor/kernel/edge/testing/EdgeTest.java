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
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public @interface EdgeTest {}
