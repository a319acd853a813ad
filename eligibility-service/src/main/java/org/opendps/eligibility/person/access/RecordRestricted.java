package org.opendps.eligibility.person.access;

import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record RecordRestricted(UUID personRef) implements Refusal {

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String title() {
        return "This record is restricted";
    }

    @Override
    public String detail() {
        return "Only named practitioners open this record. If you must, say why with POST /v1/people/" + personRef
                + "/break-glass: it opens for an hour, and your reason is shown to those who are named, to auditors"
                + " and on request to the person.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("citation", "UK GDPR Article 5(1)(f), Article 32");
    }
}
