package org.opendps.registry.requirement;

import java.util.Map;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;

record CoverBelowLaw(Money least, String citation) implements Refusal {

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "The cover is below what the law asks for";
    }

    @Override
    public String detail() {
        return "The law asks for " + least + " pounds at least. Ask for that or more, or leave minimumCover out.";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("least", least, "citation", citation);
    }
}
