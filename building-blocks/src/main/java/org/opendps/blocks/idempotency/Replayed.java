package org.opendps.blocks.idempotency;

/** Leaves the invocation without doing the work again. */
final class Replayed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient StoredAnswer answer;

    Replayed(StoredAnswer answer) {
        super("replayed", null, false, false);
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
