package org.opendps.registry.file;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record FileTooLarge(long bytes) implements Refusal {

    @Override
    public int status() {
        return 413;
    }

    @Override
    public String title() {
        return "The file is too large";
    }

    @Override
    public String detail() {
        return "A file has at most " + bytes / (1024 * 1024) + " MB. Make it smaller, or send it in parts.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("atMost", bytes);
    }
}
