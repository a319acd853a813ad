package org.opendps.eligibility.directpayment.use;

import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record NothingPaidYet(UUID id) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Nothing was paid yet";
    }

    @Override
    public String detail() {
        return "Nothing was agreed to be paid by " + id + ": there is no use to return.";
    }
}
