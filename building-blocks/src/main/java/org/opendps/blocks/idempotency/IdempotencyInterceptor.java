package org.opendps.blocks.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;

@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    private final Caller caller;
    private final StoredAnswers answers;
    private final RequestDigests digests;

    IdempotencyInterceptor(Caller caller, StoredAnswers answers, RequestDigests digests) {
        this.caller = caller;
        this.answers = answers;
        this.digests = digests;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext invocation) throws Exception {
        var request = Objects.requireNonNull(CurrentRequestManager.get());
        var key = request.getHttpHeaders().getHeaderString(HEADER);
        if (key == null) {
            return invocation.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IdempotencyKeyUnusable(LONGEST_KEY).refused();
        }
        var digest = digests.of(
                request.getMethod(), request.getUriInfo().getRequestUri().getRawPath(), invocation.getParameters());
        var who = caller.subject();
        return QuarkusTransaction.requiringNew().call(() -> {
            var earlier = answers.claim(who, key);
            if (earlier.isPresent()) {
                throw earlier.get().replayFor(digest, key);
            }
            var answer = invocation.proceed();
            answers.keep(who, key, StoredAnswer.of(digest, answer, digests::toJson));
            return answer;
        });
    }
}
