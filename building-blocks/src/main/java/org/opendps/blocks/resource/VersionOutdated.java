package org.opendps.blocks.resource;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record VersionOutdated(long current) implements Refusal {

    @Override
    public int status() {
        return 412;
    }

    @Override
    public String title() {
        return "Somebody changed it meanwhile";
    }

    @Override
    public String detail() {
        return "You changed an older version. Read the resource again, apply your change to it, and send the new ETag.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("currentVersion", current);
    }
}
