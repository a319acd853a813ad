package org.opendps.blocks.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On every POST of a resource: accepts the header {@code Idempotency-Key}. The same key with the same body gets the
 * stored answer again. The claim on the key commits with the work, so that neither is there without the other.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {

    /** For work that goes through thousands of rows, each in a transaction of its own. */
    int MANY = 3600;

    /** How long the work may take before the claim on its key is given up. */
    @Nonbinding
    int seconds() default 60;
}
