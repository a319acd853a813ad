package org.opendps.calloff.bid.counter;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Before all others: they ask the database for a connection, for which a request may wait past the deadline. */
@AtTheCounter
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class CounterInterceptor {

    private final Doorkeeper doorkeeper;
    private final Counter counter;

    CounterInterceptor(Doorkeeper doorkeeper, Counter counter) {
        this.doorkeeper = doorkeeper;
        this.counter = counter;
    }

    @AroundInvoke
    @Nullable
    Object hold(InvocationContext invocation) throws Exception {
        var visit = doorkeeper.admit((UUID) invocation.getParameters()[0]);
        try {
            visit.ifPresent(one -> counter.note(one.arrival()));
            return invocation.proceed();
        } finally {
            visit.ifPresent(doorkeeper::letGo);
        }
    }
}
