package org.opendps.blocks.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;

@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final String ON_BEHALF_OF = "On-Behalf-Of";
    private static final String CLAIMED = IdempotencyInterceptor.class.getName();
    private static final int LONGEST_KEY = 255;
    private static final int SECONDS = 60;
    private static final LongRequests MANY = new LongRequests(4);

    private final Caller caller;
    private final StoredAnswers answers;
    private final RequestText requests;
    private final ObjectMapper json;
    private final String secret;

    IdempotencyInterceptor(
            Caller caller,
            StoredAnswers answers,
            RequestText requests,
            ObjectMapper json,
            @ConfigProperty(name = "dps.idempotency.secret") Optional<String> secret) {
        this.caller = caller;
        this.answers = answers;
        this.requests = requests;
        this.json = WithoutSecrets.like(json);
        this.secret = secret.orElse("");
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext invocation) throws Exception {
        var request = Objects.requireNonNull(CurrentRequestManager.get());
        var headers = request.getHttpHeaders();
        var sent = headers.getHeaderString(HEADER);
        // one operation that goes on in another, such as a document in the other's form, is one request with one claim
        if (sent == null || request.getProperty(CLAIMED) != null) {
            return invocation.proceed();
        }
        if (sent.isBlank() || sent.length() > LONGEST_KEY) {
            throw new IdempotencyKeyUnusable(LONGEST_KEY).refused();
        }
        var key = new ClientKey(sent, secret);
        var digest = key.digestOf(requests.of(
                request.getMethod(),
                request.getUriInfo().getRequestUri(),
                headers.getHeaderString(ON_BEHALF_OF),
                invocation.getParameters()));
        request.setProperty(CLAIMED, sent);
        var who = caller.subject();
        int seconds = secondsOf(invocation);
        return seconds > SECONDS
                ? MANY.call(() -> once(who, key, digest, sent, seconds, invocation))
                : once(who, key, digest, sent, seconds, invocation);
    }

    private @Nullable Object once(
            String who, ClientKey key, String digest, String sent, int seconds, InvocationContext invocation)
            throws JsonProcessingException {
        try {
            return QuarkusTransaction.requiringNew().timeout(seconds).call(() -> {
                var earlier = answers.claim(who, key);
                if (earlier.isPresent()) {
                    throw earlier.get().replayFor(digest, sent);
                }
                var answer = invocation.proceed();
                answers.keep(who, key, StoredAnswer.of(digest, answer, this::asAnswered));
                return answer;
            });
        } catch (QuarkusTransactionException wrapped) {
            // with a key, what cannot be read is answered as it is without one
            if (wrapped.getCause() instanceof JsonProcessingException unreadable) {
                throw unreadable;
            }
            throw wrapped;
        }
    }

    private static int secondsOf(InvocationContext invocation) {
        var onMethod = invocation.getMethod().getAnnotation(Idempotent.class);
        return onMethod == null ? SECONDS : onMethod.seconds();
    }

    private String asAnswered(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer that cannot be written cannot be kept", e);
        }
    }
}
