package org.comptoir;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test against the running program with the sample stores, in a database of their own. All such
/// tests share one program: what a test deploys it closes again, and it moves the clock back.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "comptoir.samples=tooltech,fashionflow",
            "comptoir.samples-folder=../samples",
            "comptoir.sign-in.hash-memory=256"
        })
@ContextConfiguration(initializers = SamplesDatabase.class)
@Import(TestBeans.class)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SampleStores {}
