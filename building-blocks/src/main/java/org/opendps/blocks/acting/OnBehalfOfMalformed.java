package org.opendps.blocks.acting;

import org.opendps.blocks.problem.Refusal;

record OnBehalfOfMalformed() implements Refusal {

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String title() {
        return "On-Behalf-Of is no id";
    }

    @Override
    public String detail() {
        return "Send the id of one provider, a UUID, as On-Behalf-Of.";
    }
}
