package org.opendps.calloff.evaluation.conflict;

import java.time.Instant;
import org.opendps.calloff.evaluation.conflict.MitigationRequest.Consequence;

/** What was decided about a conflict, as it is kept when something else takes its place. */
public record PastMitigation(Consequence consequence, String measure, String by, Instant at) {

    static PastMitigation of(Mitigation decided) {
        return new PastMitigation(decided.consequence(), decided.measure(), decided.by(), decided.at());
    }
}
