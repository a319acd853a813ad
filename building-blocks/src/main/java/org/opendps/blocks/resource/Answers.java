package org.opendps.blocks.resource;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that carry a representation with its version. */
public final class Answers {

    private Answers() {}

    /** 200 with the entity tag of this version. */
    public static <T> RestResponse<T> ok(T view, long version) {
        return ResponseBuilder.ok(view).tag(Versions.tag(version)).build();
    }

    /** 201 with {@code Location}. */
    public static <T> RestResponse<T> created(String path, T view, long version) {
        return ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(view)
                .header("Location", URI.create(path))
                .tag(Versions.tag(version))
                .build();
    }

    /** 201 with {@code Location}, for what never changes and so has no version. */
    public static <T> RestResponse<T> created(String path, T view) {
        return ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(view)
                .header("Location", URI.create(path))
                .build();
    }
}
