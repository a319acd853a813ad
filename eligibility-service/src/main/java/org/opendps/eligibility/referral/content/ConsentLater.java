package org.opendps.eligibility.referral.content;

import java.time.LocalDate;
import org.opendps.blocks.problem.Refusal;

public record ConsentLater(LocalDate on, LocalDate today) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Consent of a day that has not come";
    }

    @Override
    public String detail() {
        return "Consent is given before somebody is referred: today is " + today + ", and the consent says " + on + ".";
    }
}
