package org.opendps.registry.sharing;

import java.util.Map;
import org.opendps.blocks.problem.Refusal;

record ShareLinkOverused(long seconds) implements Refusal {

    @Override
    public int status() {
        return 429;
    }

    @Override
    public String title() {
        return "Too often";
    }

    @Override
    public String detail() {
        return "Share links were used too often from here in this hour. Wait " + seconds + " seconds, then go on.";
    }

    @Override
    public Map<String, String> headers() {
        return Map.of("Retry-After", Long.toString(seconds));
    }
}
