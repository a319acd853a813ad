package org.opendps.registry.consent;

import org.opendps.blocks.problem.Refusal;

record ConsentByOtherMeans(String means) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "Not how this consent was given";
    }

    @Override
    public String detail() {
        return "You record consent that was given by " + means + ". Say so in \"how\".";
    }
}
