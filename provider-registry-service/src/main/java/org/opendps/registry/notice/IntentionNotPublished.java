package org.opendps.registry.notice;

import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record IntentionNotPublished(UUID system, UUID notice) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The market was not announced";
    }

    @Override
    public String detail() {
        return "A dynamic market opens after the notice of the intention to establish it: publish notice " + notice
                + ", then say so at /v1/purchasing-systems/" + system + "/notices/" + notice + "/publication.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("notice", notice, "citation", "Procurement Act 2023 s.39(2)");
    }
}
