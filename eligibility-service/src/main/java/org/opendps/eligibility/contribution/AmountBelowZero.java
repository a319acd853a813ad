package org.opendps.eligibility.contribution;

import java.util.Map;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;

record AmountBelowZero(String field) implements Refusal {

    static void check(String field, Money amount) {
        if (amount.isNegative()) {
            throw new AmountBelowZero(field).refused();
        }
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Below zero";
    }

    @Override
    public String detail() {
        return "\"" + field + "\" cannot be below zero. Leave it out or send \"0.00\" when there is none.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", field);
    }
}
