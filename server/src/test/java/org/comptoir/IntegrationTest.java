package org.comptoir;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.comptoir.members.TestMembers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test against the running program, without samples: its own port, the real database, a clock
/// that can be moved and statements that are counted. All such tests share one program, so each
/// uses names of its own.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"comptoir.samples=", "comptoir.sign-in.hash-memory=256"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestBeans.class, TestMembers.class})
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface IntegrationTest {}
