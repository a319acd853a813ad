package org.opendps.calloff.provider;

import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record NoSuchProvider(UUID provider) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not a registered provider";
    }

    @Override
    public String detail() {
        return "There is no provider " + provider
                + " in the register. A supplier that is no member has to register, too:"
                + " nobody else can record attendance, or be paid. If it registered a moment ago, try again.";
    }
}
