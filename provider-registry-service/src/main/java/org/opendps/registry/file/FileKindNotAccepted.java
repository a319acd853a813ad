package org.opendps.registry.file;

import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record FileKindNotAccepted(String found, List<String> accepted) implements Refusal {

    @Override
    public int status() {
        return 415;
    }

    @Override
    public String title() {
        return "A file of this kind is not accepted";
    }

    @Override
    public String detail() {
        return "By its content this is " + found
                + ". Send a file of an accepted kind, such as a PDF, a picture or a text document.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("found", found, "accepted", accepted);
    }
}
