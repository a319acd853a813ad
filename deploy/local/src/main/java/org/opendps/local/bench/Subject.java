package org.opendps.local.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.local.story.Doors;

/**
 * Something that a service does for one caller, measured beside the same statements on the bare database.
 *
 * @param name of its scripts in {@code benchmarks/}
 * @param service that does it
 * @param throughTheGateway whether its requests come through the gateway, beside the same through a plain proxy
 * @param database of that service
 * @param tables of that service that take part in it
 */
record Subject(
        String name,
        String service,
        boolean throughTheGateway,
        String database,
        List<String> tables,
        Preparation preparation) {

    static final Subject BID = new Subject(
            "bid",
            "call-off-service",
            true,
            "call_off",
            List.of(
                    "call_off",
                    "invitation",
                    "bid",
                    "bid_document",
                    "bid_key",
                    "timeline",
                    "idempotent_answer",
                    "outbox"),
            Openings::prepare);

    static final Subject DETERMINATION = new Subject(
            "determination",
            "eligibility-service",
            false,
            "eligibility",
            List.of(
                    "person",
                    "person_key",
                    "assessment",
                    "determination",
                    "personal_budget",
                    "idempotent_answer",
                    "outbox"),
            Cases::prepare);

    /** Brings the system to where the work can begin. */
    interface Preparation {

        /**
         * @param doors of the whole system
         * @param ways to what is measured
         * @param tasks for each way
         */
        Work prepare(Doors doors, Map<Way, Doors> ways, int tasks);
    }

    /** What is ready to be done, each once. */
    interface Work {

        /** Of what was prepared, for the peer. */
        List<UUID> ids();

        /** The next ones, with tokens that last: a login is not part of it. */
        List<Runnable> take(int number, Way way);
    }
}
