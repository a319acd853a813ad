package org.opendps.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body that streams through and breaks off when it grows beyond its limit. */
final class MeteredBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limit;
    private final Promise<Void> wholly = Promise.promise();
    private final long length;
    private long passed;
    private boolean ended;
    private @Nullable Handler<Throwable> onFailure;
    private @Nullable Handler<Void> onEnd;

    /** @param length in bytes, negative when the client does not say */
    MeteredBody(ReadStream<Buffer> source, long length, long limit) {
        this.source = source;
        this.length = length;
        this.limit = limit;
    }

    /** Succeeds when the last byte has passed, fails with {@link BodyTooLarge} at the first byte too many. */
    Future<Void> passed() {
        return wholly.future();
    }

    /** The whole body in memory, for those that must send it more than once. */
    Future<Buffer> collect() {
        Buffer collected = Buffer.buffer();
        exceptionHandler(wholly::tryFail);
        endHandler(end -> {});
        handler(collected::appendBuffer);
        resume();
        return passed().map(collected);
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : chunk -> pass(chunk, handler));
        return this;
    }

    private void pass(Buffer chunk, Handler<Buffer> handler) {
        if (passed > limit) {
            return;
        }
        passed += chunk.length();
        if (passed <= limit) {
            handler.handle(chunk);
            if (passed == length) {
                end();
                // whoever piped may have stopped it at the last chunk; the connection's next request waits behind the
                // end
                source.resume();
            }
            return;
        }
        BodyTooLarge tooLarge = new BodyTooLarge(limit);
        wholly.tryFail(tooLarge);
        if (onFailure != null) {
            onFailure.handle(tooLarge);
        }
    }

    /**
     * With the last byte that the client announced, not when it is told that there is no other: a service that answers in
     * between would have its connection broken by a client that leaves with the answer, and another request with it.
     */
    private void end() {
        if (ended || passed > limit) {
            return;
        }
        ended = true;
        wholly.tryComplete();
        if (onEnd != null) {
            onEnd.handle(null);
        }
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        onEnd = handler;
        source.endHandler(handler == null ? null : end -> end());
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
