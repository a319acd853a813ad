package org.opendps.gateway.forwarding;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.vertx.core.MultiMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The client's trace goes on at the service as it is (W3C Trace Context, 3.4: a participant that forwards); where there is
 * none, or none that can be read, one begins, which nobody asks to be recorded.
 */
final class TraceContext {

    private static final String PARENT = "traceparent";

    /** Flags: not sampled, and its id is random (level 2, 3.2.2.5). */
    private static final String NOT_RECORDED = "-02";

    private static final TextMapGetter<MultiMap> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(MultiMap headers) {
            return headers.names();
        }

        @Override
        public @Nullable String get(@Nullable MultiMap headers, String name) {
            return headers == null ? null : headers.get(name);
        }
    };

    private TraceContext() {}

    static void continueIn(MultiMap headers) {
        if (headers.contains(PARENT) && isValid(headers)) {
            return;
        }
        RandomGenerator random = ThreadLocalRandom.current();
        var trace = TraceId.fromLongs(random.nextLong(), random.nextLong());
        headers.set(PARENT, "00-" + trace + "-" + SpanId.fromLong(random.nextLong()) + NOT_RECORDED);
        headers.remove("tracestate");
    }

    private static boolean isValid(MultiMap headers) {
        var context = W3CTraceContextPropagator.getInstance().extract(Context.root(), headers, HEADERS);
        return headers.getAll(PARENT).size() == 1
                && Span.fromContext(context).getSpanContext().isValid();
    }
}
