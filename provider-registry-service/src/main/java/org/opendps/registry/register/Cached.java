package org.opendps.registry.register;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** What anybody may keep for a minute, and afterwards ask whether it still holds. */
record Cached(String version) {

    /** 304 without looking any further when the client has this version; otherwise what is found. */
    <T> RestResponse<T> answer(Request request, Supplier<RestResponse<T>> found) {
        var tag = new EntityTag(version);
        boolean known = request.evaluatePreconditions(tag) != null;
        var answer = known ? ResponseBuilder.<T>create(Status.NOT_MODIFIED) : again(found.get());
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .build();
    }

    private static <T> ResponseBuilder<T> again(RestResponse<T> found) {
        var answer = ResponseBuilder.ok(found.getEntity());
        found.getHeaders()
                .getOrDefault(HttpHeaders.LINK, List.of())
                .forEach(link -> answer.header(HttpHeaders.LINK, link));
        return answer;
    }
}
