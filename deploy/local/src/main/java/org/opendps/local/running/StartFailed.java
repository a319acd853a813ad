package org.opendps.local.running;

import java.util.List;

/** Why the stack is not there: one sentence, and lines of a log where they help. */
public final class StartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final List<String> evidence;

    public StartFailed(String sentence) {
        this(sentence, List.of());
    }

    public StartFailed(String sentence, List<String> evidence) {
        super(sentence);
        this.sentence = sentence;
        this.evidence = List.copyOf(evidence);
    }

    public String sentence() {
        return sentence;
    }

    public List<String> evidence() {
        return evidence;
    }
}
