package org.opendps.finance.supplier;

import org.opendps.blocks.problem.Refusal;

record SupplierNumberTaken(String number) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "The number is another supplier's";
    }

    @Override
    public String detail() {
        return "Supplier number " + number + " pays another provider. Compare it with the finance system.";
    }
}
