package org.comptoir.engine.policy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says of one component of a parameter record what its field in the form should say.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {
    /// What it means, in the words of whoever fills in the form.
    String value();

    /// Its name in policies, where Java allows it to no component: `default`, for one.
    String name() default "";

    /// The value in force where a policy gives none.
    String otherwise() default "";
}
