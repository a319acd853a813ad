package org.opendps.registry.file;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record FileUnscannable(String why) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The file cannot be scanned";
    }

    @Override
    public String detail() {
        return "The virus scanner cannot look into this file, so that it was not kept. Send it in another form, such as a"
                + " PDF.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("scanner", why);
    }
}
