package org.opendps.registry.document.version;

import org.opendps.blocks.problem.Refusal;

public record ContentAwaited(int number) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "Nothing was sent yet";
    }

    @Override
    public String detail() {
        return "Of version " + number + " only the days are known. Its content is still to be sent.";
    }
}
