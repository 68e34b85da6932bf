package org.comptoir.trading;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.comptoir.TestBeans;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test of trading against the running program with the store Northwind, in a database of its
/// own. All such tests share one program: each uses contract names of its own, and closes what it
/// deploys.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"comptoir.samples=northwind", "comptoir.samples-folder=../samples"})
@ContextConfiguration(initializers = NorthwindDatabase.class)
@Import({TestBeans.class, Northwind.class})
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface NorthwindStore {}
