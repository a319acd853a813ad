package org.opendps.local.bench;

/** Why there are no figures, in one sentence. */
final class BenchFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BenchFailed(String sentence) {
        super(sentence);
    }

    BenchFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
