package org.opendps.registry.intake.line;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record TooManyLines(int most) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Too many lines";
    }

    @Override
    public String detail() {
        return "A file has " + most + " lines at most after its header. Send it in parts, each with the header.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("most", most);
    }
}
