package org.opendps.blocks.export;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a list of a resource, together with {@code @Produces({MediaType.APPLICATION_JSON, Exported.CSV})}. Who asks for
 * {@code text/csv} without a limit gets the whole list in one file, read page after page while it is written.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Exported {

    String CSV = "text/csv";
}
