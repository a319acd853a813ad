package org.opendps.blocks.paging;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One page of a list; {@code next} is null on the last. */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * @param found up to one more than the limit: the one too many tells that there is a next page
     * @param key what the list is ordered by
     */
    public static <R, T> Page<T> of(List<R> found, int limit, Function<R, ?> key, Function<R, T> view) {
        boolean more = found.size() > limit;
        var shown = more ? found.subList(0, limit) : found;
        return new Page<>(shown.stream().map(view).toList(), more ? Cursor.after(key.apply(shown.getLast())) : null);
    }

    /** Of a list that is at hand whole, as the parts of one thing are: the next page goes on behind what was shown. */
    public static <T> Page<T> part(List<T> whole, PageRequest request) {
        int from = (int) Math.min(Math.max(0, Cursor.position(request.after())), whole.size());
        int to = Math.min(from + request.limit(), whole.size());
        return new Page<>(whole.subList(from, to), to < whole.size() ? Cursor.after(to) : null);
    }

    /** As an answer, with a {@code Link} header to the next page. */
    public RestResponse<Page<T>> answer(UriInfo uri) {
        var answer = RestResponse.ResponseBuilder.ok(this);
        if (next != null) {
            var target =
                    uri.getRequestUriBuilder().replaceQueryParam("after", next).build();
            var relative = target.getRawPath() + "?" + target.getRawQuery();
            answer.links(Link.fromUri(relative).rel("next").build());
        }
        return answer.build();
    }
}
