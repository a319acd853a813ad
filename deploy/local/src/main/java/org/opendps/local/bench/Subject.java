package org.opendps.local.bench;

import java.util.List;
import java.util.UUID;
import org.opendps.local.story.Doors;

/**
 * Something that a service does for one caller, measured beside the same statements on the bare database.
 *
 * @param name of its scripts in {@code benchmarks/}
 * @param service that does it
 * @param database of that service
 * @param tables of that service that take part in it
 */
record Subject(String name, String service, String database, List<String> tables, Preparation preparation) {

    static final Subject BID = new Subject(
            "bid",
            "call-off-service",
            "call_off",
            List.of("call_off", "invitation", "bid", "timeline", "idempotent_answer", "outbox"),
            Openings::prepare);

    static final Subject DETERMINATION = new Subject(
            "determination",
            "eligibility-service",
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

        /** @param doors of the whole system; {@code service} is the door of the one that is measured */
        Work prepare(Doors doors, Doors service, int tasks);
    }

    /** What is ready to be done, each once. */
    interface Work {

        /** Of what was prepared, for the peer. */
        List<UUID> ids();

        /** The next ones, with tokens that last: a login is not part of it. */
        List<Runnable> take(int number);
    }
}
