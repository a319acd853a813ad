package org.opendps.registry.consent;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

record ConsentOverAlready(LocalDate until, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The consent is over already";
    }

    @Override
    public String detail() {
        return "The consent ended with " + until + ", before today, " + today
                + ". Ask the provider for one that lasts longer.";
    }
}
