package org.opendps.blocks.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a value that can be a query parameter and has a public static {@code fromString} that throws
 * {@link IllegalArgumentException}: what it takes, in words that follow "must be".
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WrittenAs {
    String value();
}
