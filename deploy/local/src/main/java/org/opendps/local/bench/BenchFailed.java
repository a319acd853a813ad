package org.opendps.local.bench;

/** Why there are no figures, in one sentence. */
public final class BenchFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BenchFailed(String sentence) {
        super(sentence);
    }

    public BenchFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
