package org.opendps.eligibility.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What is committed for people, for the features that follow. */
@ApplicationScoped
public class CommittedMoney {

    private final Commitments commitments;

    CommittedMoney(Commitments commitments) {
        this.commitments = commitments;
    }

    /** Without what was refused or given back. */
    public List<Committed> of(UUID personRef) {
        return commitments.list("personRef = ?1 and counts order by starts, commitmentId", personRef).stream()
                .map(Commitment::committed)
                .toList();
    }
}
